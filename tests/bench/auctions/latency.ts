/** p50, p99, p99.9 and max of latencies in milliseconds, as one line. */
export function latencyLine(latencies: readonly number[]): string {
  const sorted = Float64Array.from(latencies).sort()
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
  const named = { p50: at(0.5), p99: at(0.99), 'p99.9': at(0.999), max: at(1) }
  return Object.entries(named)
    .map(([name, ms]) => `${name} ${ms.toFixed(2)}`)
    .join('  ')
}

/**
 * Calls at a fixed rate whatever the answers do (open loop): each latency counts from when the call was due, so that a
 * pause of the system under test is not left out. It rests a millisecond between looks, which the latencies carry too: a
 * loop that spins would take the processor from what it measures. @returns latencies in ms of what succeeded, and how many failed.
 */
export async function openLoop(
  perSecond: number,
  seconds: number,
  call: (index: number) => Promise<unknown>,
): Promise<{ latencies: number[]; failed: number; perSecond: number }> {
  const total = Math.round(perSecond * seconds)
  const latencies: number[] = []
  const started = performance.now()
  const running: Promise<void>[] = []
  let failed = 0
  for (let index = 0; index < total;) {
    const due = ((performance.now() - started) / 1000) * perSecond
    for (; index < total && index <= due; index++) {
      const dueAt = started + (index / perSecond) * 1000
      running.push(
        call(index).then(
          () => void latencies.push(performance.now() - dueAt),
          () => void failed++,
        ),
      )
    }
    await new Promise((resolve) => setTimeout(resolve, 1))
  }
  await Promise.all(running)
  return { latencies, failed, perSecond: total / ((performance.now() - started) / 1000) }
}

const WARM_SECONDS = 4

/**
 * As {@link openLoop}, after a few seconds that are not counted: a process that has just started compiles its code while
 * it answers. `index` goes on over both.
 */
export async function warmedLoop(
  perSecond: number,
  seconds: number,
  call: (index: number) => Promise<unknown>,
): ReturnType<typeof openLoop> {
  await openLoop(perSecond, WARM_SECONDS, call)
  const first = Math.round(perSecond * WARM_SECONDS)
  return openLoop(perSecond, seconds, (index) => call(first + index))
}
