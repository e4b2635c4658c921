import type { Column } from './column'

const FORMULA_START = /^[=+\-@\t\r]/
const NUMBER = /^-?\d+([.,]\d+)?$/
const BYTE_ORDER_MARK = '\ufeff'

/** A cell that a spreadsheet will not take for a formula, quoted where the separator or a line end needs it. */
const cellOf = (text: string) => {
  const safe = FORMULA_START.test(text) && !NUMBER.test(text) ? `'${text}` : text
  return /[";\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** The rows as a file that spreadsheets of our three languages open at once: semicolons and a byte order mark. */
export function csvOf<Row>(columns: Column<Row>[], rows: Row[]): string {
  const written = columns.filter((column) => column.text)
  const lines = [
    written.map((column) => column.header),
    ...rows.map((row) => written.map((column) => column.text!(row))),
  ]
  return BYTE_ORDER_MARK + lines.map((cells) => cells.map(cellOf).join(';')).join('\r\n')
}
