export const DAY_MS = 86_400_000
export const HISTORY_DAYS = 730

export const addDays = (at: Date, days: number): Date => new Date(at.getTime() + days * DAY_MS)
export const startOfDay = (at: Date): Date => new Date(Math.floor(at.getTime() / DAY_MS) * DAY_MS)
export const startOfYear = (year: number): Date => new Date(Date.UTC(year, 0, 1))

/** The calendar years the history touches, oldest first. */
export function yearsOf(anchor: Date): number[] {
  const first = addDays(anchor, -HISTORY_DAYS).getUTCFullYear()
  return Array.from({ length: anchor.getUTCFullYear() - first + 1 }, (_, i) => first + i)
}

/** A weekend order is written on Monday. */
export function onWorkday(at: Date): Date {
  const weekday = at.getUTCDay()
  return weekday === 6 ? addDays(at, 2) : weekday === 0 ? addDays(at, 1) : at
}
