/** Whether a wished delivery day (`YYYY-MM-DD`) is not before today. */
export function isPossibleDay(day: string, now: Date): boolean {
  return day >= new Date(now.getTime() - FURTHEST_WEST_HOURS * HOUR_MS).toISOString().slice(0, 10)
}

const HOUR_MS = 3_600_000

/** Somewhere it is still yesterday: UTC−12. A buyer's own "today" is never refused. */
const FURTHEST_WEST_HOURS = 12
