import type { Column, Row } from './types'

const formula = /^[=+\-@\t\r]/
const plainNumber = /^-?\d+([.,]\d+)?$/

/** One cell: quoted where needed; text a spreadsheet would take for a formula is made harmless. */
export function csvCell(value: string | number | null | undefined, separator: string): string {
  const raw = String(value ?? '')
  const text = formula.test(raw) && !plainNumber.test(raw) ? `'${raw}` : raw
  return /["\n\r]/.test(text) || text.includes(separator) ? `"${text.replaceAll('"', '""')}"` : text
}

/** Rows in the columns seen, as spreadsheets of the language open them: `;` where the comma is the decimal sign. */
export function toCsv<T extends Row>(columns: Column<T>[], rows: T[], language: string): string {
  const separator = language === 'en' ? ',' : ';'
  const decimal = (value: string | number | null | undefined) =>
    separator === ';' && plainNumber.test(String(value ?? '')) ? String(value).replace('.', ',') : value
  const line = (cells: (string | number | null | undefined)[]) =>
    cells.map((cell) => csvCell(cell, separator)).join(separator)

  return [
    line(columns.map(({ label }) => label)),
    ...rows.map((row) => line(columns.map((column) => decimalIfFigure(column, decimal, row)))),
  ].join('\r\n')
}

function decimalIfFigure<T extends Row>(
  column: Column<T>,
  decimal: (value: string | number | null | undefined) => string | number | null | undefined,
  row: T,
) {
  const value = column.text(row)
  return column.isFigure ? decimal(value) : value
}
