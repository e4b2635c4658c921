const SECOND = 1_000
const DAY_S = 86_400

const two = (value: number) => String(value).padStart(2, '0')

/** What is left as days and "h:mm:ss" or "m:ss"; nothing is left after the end. A begun second counts as whole. */
export function remainingParts(ms: number): { days: number; clock: string } {
  const seconds = Math.max(0, Math.ceil(ms / SECOND))
  const rest = seconds % DAY_S
  const hours = Math.floor(rest / 3_600)
  const minutes = Math.floor((rest % 3_600) / 60)
  const days = (seconds - rest) / DAY_S
  const clock = days || hours ? `${hours}:${two(minutes)}:${two(rest % 60)}` : `${minutes}:${two(rest % 60)}`
  return { days, clock }
}
