const dayMs = 86_400_000

/** Whole days between two moments by the calendar of the viewer. */
export function daysBetween(from: Date, to: Date): number {
  const midnight = (date: Date) => new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime()
  return Math.round((midnight(to) - midnight(from)) / dayMs)
}

/** `today`, `yesterday`, `3 weeks ago`, `in 5 days` in the language of the locale. */
export function relative(date: Date, now: Date, locale: string): string {
  const format = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' })
  const minutes = Math.round((date.getTime() - now.getTime()) / 60_000)
  const days = daysBetween(now, date)

  if (Math.abs(minutes) < 60) return format.format(minutes, 'minute')
  if (days === 0) return format.format(Math.round(minutes / 60), 'hour')
  if (Math.abs(days) < 14) return format.format(days, 'day')
  if (Math.abs(days) < 60) return format.format(Math.round(days / 7), 'week')
  if (Math.abs(days) < 700) return format.format(Math.round(days / 30.44), 'month')
  return format.format(Math.round(days / 365.25), 'year')
}

export const formatDate = (date: Date, locale: string): string =>
  new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', year: 'numeric' }).format(date)

export const formatDayMonth = (date: Date, locale: string): string =>
  new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long' }).format(date)

export const formatTime = (date: Date, locale: string): string =>
  new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit' }).format(date)

/** The time to the second. */
export const formatSeconds = (date: Date, locale: string): string =>
  new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', second: '2-digit' }).format(date)

/** Date and time to the second with the zone named, shown on hover. */
export const formatExact = (date: Date, locale: string): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeStyle: 'long' }).format(date)

/** `2026-03` → `Mar 26`, for axes of months. */
export const formatMonth = (month: string, locale: string, style: 'short' | 'long' = 'short'): string => {
  const [year = 1970, number = 1] = month.split('-').map(Number)
  const date = new Date(year, number - 1, 1)
  if (style === 'long')
    return new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric' }).format(date)

  const short = new Intl.DateTimeFormat(locale, { month: 'short' }).format(date)
  return `${short} ${String(year).slice(-2)}`
}
