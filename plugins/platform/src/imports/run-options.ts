import type { DateFormat, DecimalMark } from '../modules/imports/domain'

/** What a person decided about a file. */
export type RunOptions = {
  date_format?: DateFormat
  decimal_mark?: DecimalMark
  /** Lower-case ISO code, for files that do not name a currency. */
  currency?: string
  /** Rows that cannot be read and documents that came twice are set aside instead of refusing the file. */
  lenient?: boolean
}
