import { parseDate, type DateFormat } from './dates'
import type { ColumnMapping, ImportColumn } from './guess-mapping'
import { parseDecimal, type DecimalMark } from './numbers'

export type CellProblem = {
  code: 'cell_empty' | 'cell_not_a_number' | 'cell_not_a_date' | 'columns_missing'
  /** Header of the column. */
  column: string
  value: string
}

/** A row of the file with every field in canonical form: text trimmed, decimals as strings, dates as ISO UTC. */
export type TypedRow = { row: number; values: Record<string, string>; problem?: CellProblem }

export type CellFormats = { dateFormat: DateFormat; decimalMark: DecimalMark }

type Reading = { field: string; header: string; index: number; mayBeEmpty: boolean; read: CellReader }
type CellReader = { parse: (text: string) => string | undefined; problem: CellProblem['code'] }

/** A function that types rows by a mapping; the first wrong cell of a row is told with its column. */
export function typedRows(
  columns: ImportColumn[],
  headers: string[],
  mapping: ColumnMapping,
  formats: CellFormats,
): (cells: string[], row: number) => TypedRow {
  const readers: Record<ImportColumn['type'], CellReader> = {
    text: { parse: (text) => text.trim(), problem: 'cell_empty' },
    decimal: { parse: (text) => parseDecimal(text, formats.decimalMark), problem: 'cell_not_a_number' },
    date: { parse: rememberLast((text) => isoDate(text, formats.dateFormat)), problem: 'cell_not_a_date' },
  }
  const readings: Reading[] = columns
    .filter(({ field }) => mapping[field] !== undefined)
    .map(({ field, type, mayBeEmpty }) => {
      const header = mapping[field]
      return { field, header, mayBeEmpty, index: headers.indexOf(header), read: readers[type] }
    })

  return (cells, row) => {
    const values: Record<string, string> = {}
    let problem: CellProblem | undefined
    for (const { field, header, index, mayBeEmpty, read } of readings) {
      const text = cells[index]
      if (text === undefined) problem ??= { code: 'columns_missing', column: header, value: '' }
      else if (text === '' || text.trim() === '') {
        values[field] = ''
        if (!mayBeEmpty) problem ??= { code: 'cell_empty', column: header, value: '' }
      } else {
        const value = read.parse(text)
        if (value === undefined) problem ??= { code: read.problem, column: header, value: text.slice(0, 100) }
        values[field] = value ?? ''
      }
    }
    return { row, values, problem }
  }
}

function isoDate(text: string, format: DateFormat): string | undefined {
  const time = parseDate(text, format)
  return time === undefined ? undefined : new Date(time).toISOString()
}

/** The lines of one invoice carry the same date: reading it once is enough. */
function rememberLast(parse: (text: string) => string | undefined): (text: string) => string | undefined {
  let last: string | undefined
  let result: string | undefined
  return (text) => {
    if (text !== last) {
      last = text
      result = parse(text)
    }
    return result
  }
}
