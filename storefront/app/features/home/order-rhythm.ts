const DAY_MS = 86_400_000
const MIN_GAPS = 3
const COUNTED = 12

export type Rhythm = {
  usualDays: number
  /** Half of the gaps lie between these two. */
  from: number
  to: number
  sinceLast: number
  orders: number
  isDue: boolean
}

/** Linear interpolation between the two nearest ranks (Hyndman and Fan 1996, type 7). */
function quantile(ordered: number[], share: number): number {
  const position = (ordered.length - 1) * share
  const below = ordered[Math.floor(position)]!
  const above = ordered[Math.ceil(position)]!
  return Math.max(1, Math.round(below + (above - below) * (position % 1)))
}

/**
 * The company's own rhythm: the median of days between its last orders (several on one day count once).
 * Null until there are enough orders to speak of one.
 */
export function orderRhythm(orderedAt: string[], now: Date): Rhythm | null {
  const days = [...new Set(orderedAt.map((at) => Math.floor(Date.parse(at) / DAY_MS)))].sort((a, b) => b - a)
  const recent = days.slice(0, COUNTED + 1)
  const gaps = recent.slice(1).map((day, index) => recent[index]! - day)
  if (gaps.length < MIN_GAPS) return null
  const ordered = gaps.sort((a, b) => a - b)
  const usualDays = quantile(ordered, 0.5)
  const sinceLast = Math.max(0, Math.floor(now.getTime() / DAY_MS) - recent[0]!)
  return {
    usualDays,
    from: quantile(ordered, 0.25),
    to: quantile(ordered, 0.75),
    sinceLast,
    orders: recent.length,
    isDue: sinceLast >= usualDays,
  }
}
