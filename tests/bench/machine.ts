import os from 'node:os'

/** The line every figure stands under: what it was measured on, how busy that was, and the seed of its data. */
export const machineLine = (seed: string | number): string => {
  const [cpu] = os.cpus()
  const memory = Math.round(os.totalmem() / 2 ** 30)
  return `${os.cpus().length} × ${cpu?.model.trim() ?? 'unknown'}, ${memory} GB, Node ${process.versions.node}, load ${os.loadavg()[0].toFixed(1)}, seed ${seed}, ${new Date().toISOString().slice(0, 10)}`
}

/** The value below which `share` (0…1) of the sorted figures lie. */
export const percentile = (sorted: number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN

export const say = (line = ''): void => void process.stdout.write(`${line}\n`)
