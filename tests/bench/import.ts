import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { createTestDatabase } from '../support/database'
import { startCommand } from '../integration/import-fixture'
import { machineLine, say } from './machine'

const folder = path.resolve(__dirname, '../..', process.env.GOSTINY_DATA ?? '../shared/data')
const file = path.join(folder, 'online-retail-to-2011-08.csv.gz')
const SAMPLE_EVERY_MS = 100
const WORDS_OF_FAILURE = 2000

/** Largest resident memory a process has had so far, in MB; Linux tells it. */
function peakMegabytes(pid: number | undefined): number | null {
  const status = `/proc/${pid}/status`
  const kilobytes = existsSync(status) && /VmHWM:\s+(\d+)/.exec(readFileSync(status, 'utf8'))?.[1]
  return kilobytes ? Math.round(Number(kilobytes) / 1024) : null
}

type Phase = { name: string; began: number }

/** Nine real months, cold, into orders, catalog, companies, ledger and projections: seconds by phase, peak memory. */
export async function benchImport(): Promise<void> {
  if (!existsSync(file)) return say(`import: skipped, there is no ${file}; set GOSTINY_DATA to its folder`)
  const database = await createTestDatabase('setup')
  try {
    const began = performance.now()
    const phases: Phase[] = [{ name: 'starting', began }]
    let peak: number | null = null
    const { child, ended } = startCommand(database.url, ['orders', file, '--json'])
    child.stderr?.on('data', (chunk) => {
      for (const [, name] of String(chunk).matchAll(/^([a-z_]+)(?::| …)/gm)) {
        if (name !== 'import' && phases.at(-1)?.name !== name) phases.push({ name, began: performance.now() })
      }
    })
    const sampling = setInterval(() => (peak = peakMegabytes(child.pid) ?? peak), SAMPLE_EVERY_MS)
    const { code, result, words } = await ended
    clearInterval(sampling)
    if (code !== 0) return say(`import: failed\n${words.slice(-WORDS_OF_FAILURE)}`)
    print(phases, performance.now() - began, peak, JSON.parse(result))
  } finally {
    await database.drop()
  }
}

function print(phases: Phase[], total: number, peak: number | null, report: Record<string, any>): void {
  say(`Import of nine months of invoices — ${machineLine('real data')}`)
  const end = phases[0].began + total
  for (const [index, { name, began }] of phases.entries()) {
    say(
      `  ${name.padEnd(16)} ${(((phases[index + 1]?.began ?? end) - began) / 1000).toFixed(1).padStart(7)} s`,
    )
  }
  say(`  ${'total'.padEnd(16)} ${(total / 1000).toFixed(1).padStart(7)} s`)
  say(
    `  ${'lines/s'.padEnd(16)} ${Math.round((report.lines.read * 1000) / total)
      .toString()
      .padStart(7)}`,
  )
  say(`  ${'peak memory'.padEnd(16)} ${String(peak ?? '?').padStart(7)} MB (the importing process)`)
  say(`  ${report.lines.read} lines read, ${report.lines.imported} imported, balanced: ${report.balanced}`)
}
