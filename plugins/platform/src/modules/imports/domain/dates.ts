export const DATE_FORMATS = ['ymd', 'dmy', 'mdy'] as const
/** Order of year, month and day in a date. */
export type DateFormat = (typeof DATE_FORMATS)[number]

const shape =
  /^(\d{1,4})([-./])(\d{1,2})\2(\d{1,4})(?:[T ,]+(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?\s*(Z|[+-]\d{2}:?\d{2})?)?$/

/**
 * Milliseconds since the epoch, or undefined when the text is not a date of this order. Without an offset the time
 * is taken as UTC. Two-digit years are of this century. Points mean day first: month.day.year is written nowhere.
 */
export function parseDate(text: string, format: DateFormat): number | undefined {
  const match = shape.exec(text.trim())
  if (!match) return undefined
  const [, first, separator, second, third, hour = '0', minute = '0', seconds = '0', offset] = match
  const isYearFirst = first.length === 4
  if (isYearFirst !== (format === 'ymd')) return undefined
  if (separator === '.' && format === 'mdy') return undefined
  const [year, month, day] = inOrder(format, first, second, third)
  const fullYear = year.length === 2 ? 2000 + Number(year) : Number(year)
  const time = Date.UTC(
    fullYear,
    Number(month) - 1,
    Number(day),
    Number(hour),
    Number(minute),
    Number(seconds),
  )
  const isReal =
    year.length !== 1 &&
    year.length !== 3 &&
    day.length <= 2 &&
    new Date(time).getUTCMonth() === Number(month) - 1 &&
    Number(hour) < 24 &&
    Number(minute) < 60 &&
    Number(seconds) < 60
  return isReal ? time - offsetMilliseconds(offset) : undefined
}

function inOrder(format: DateFormat, first: string, second: string, third: string): [string, string, string] {
  if (format === 'ymd') return [first, second, third]
  return format === 'dmy' ? [third, second, first] : [third, first, second]
}

function offsetMilliseconds(offset: string | undefined): number {
  if (!offset || offset === 'Z') return 0
  const digits = offset.replace(/\D/g, '')
  const minutes = Number(digits.slice(0, 2)) * 60 + Number(digits.slice(2))
  return (offset.startsWith('-') ? -1 : 1) * minutes * 60_000
}

/** How many values of a column are dates in each order. */
export type DateEvidence = { values: number } & Record<DateFormat, number>

export const noDateEvidence = (): DateEvidence => ({ values: 0, ymd: 0, dmy: 0, mdy: 0 })

export function addDate(evidence: DateEvidence, text: string): void {
  if (!text.trim()) return
  evidence.values += 1
  for (const format of DATE_FORMATS) if (parseDate(text, format) !== undefined) evidence[format] += 1
}

export type Decision<T> = { decided: T } | { undecided: T[] }

/** The order that reads the most values; day-first and month-first that read equally many leave it open. */
export function decideDateFormat(evidence: DateEvidence): Decision<DateFormat> {
  const most = Math.max(...DATE_FORMATS.map((format) => evidence[format]))
  if (most === 0) return { decided: 'ymd' }
  const best = DATE_FORMATS.filter((format) => evidence[format] === most)
  return best.length === 1 ? { decided: best[0] } : { undecided: best }
}
