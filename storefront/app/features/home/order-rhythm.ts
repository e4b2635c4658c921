const DAY_MS = 86_400_000
const MIN_GAPS = 3
const COUNTED = 12

export type Rhythm = { usualDays: number; sinceLast: number; orders: number; isDue: boolean }

const median = (values: number[]) => {
  const ordered = [...values].sort((a, b) => a - b)
  const middle = Math.floor(ordered.length / 2)
  return ordered.length % 2 === 1 ? ordered[middle]! : (ordered[middle - 1]! + ordered[middle]!) / 2
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
  const usualDays = Math.max(1, Math.round(median(gaps)))
  const sinceLast = Math.max(0, Math.floor(now.getTime() / DAY_MS) - recent[0]!)
  return { usualDays, sinceLast, orders: recent.length, isDue: sinceLast >= usualDays }
}
