import type ExcelJS from 'exceljs'
import { refuse, asRefusal } from '../refusals/refusal'
import { ROWS_PER_BATCH, type RowBatch } from './rows'
import { SheetReader } from './sheet-reader'

/** Rows of the first sheet of a workbook, streamed. Dates become ISO texts, formulas their last result. */
export async function* readXlsx(path: string): AsyncGenerator<RowBatch> {
  try {
    for await (const sheet of new SheetReader(path)) {
      yield* sheetRows(sheet as unknown as AsyncIterable<ExcelJS.Row>)
      return
    }
  } catch (error) {
    throw asRefusal(error) ?? refuse('workbook_damaged', { status: 422 })
  }
  refuse('workbook_damaged', { status: 422 })
}

async function* sheetRows(sheet: AsyncIterable<ExcelJS.Row>): AsyncGenerator<RowBatch> {
  let batch: RowBatch = { firstRow: 1, rows: [] }
  let nextRow = 1
  for await (const row of sheet) {
    const isAfterGap = row.number > nextRow && nextRow > 1
    if (batch.rows.length === ROWS_PER_BATCH || (isAfterGap && batch.rows.length)) {
      yield batch
      batch = { firstRow: row.number, rows: [] }
    }
    batch.rows.push(cellsOf(row))
    nextRow = row.number + 1
  }
  if (batch.rows.length) yield batch
}

function cellsOf(row: ExcelJS.Row): string[] {
  const cells: string[] = []
  for (let column = 1; column <= row.cellCount; column += 1) cells.push(cellText(row.getCell(column).value))
  return cells
}

/** Significant digits a spreadsheet keeps of a number. */
const SPREADSHEET_DIGITS = 15

function cellText(value: ExcelJS.CellValue): string {
  if (value === null || value === undefined) return ''
  if (value instanceof Date) return value.toISOString().slice(0, 19).replace('T', ' ')
  if (typeof value === 'number') return numberText(value)
  if (typeof value !== 'object') return String(value)
  if ('richText' in value) return value.richText.map(({ text }) => text).join('')
  if ('result' in value) return cellText(value.result as ExcelJS.CellValue)
  if ('text' in value) return String(value.text)
  return ''
}

/** A number as it was typed: neither 0.1 + 0.2 noise nor exponents. */
const numberText = (value: number): string => {
  const rounded = Number(value.toPrecision(SPREADSHEET_DIGITS))
  const isPlain = rounded === 0 || (Math.abs(rounded) >= 1e-6 && Math.abs(rounded) < 1e21)
  return isPlain ? String(rounded) : rounded.toFixed(12)
}
