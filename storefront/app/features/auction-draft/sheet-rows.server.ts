import { parse } from 'csv-parse/sync'
import ExcelJS from 'exceljs'

const DELIMITERS = ['\t', ';', ','] as const

/** Delimited text in UTF-8 or, when it is none, in Windows-1251; the delimiter is the one the first line has most of. */
export function readText(bytes: Uint8Array, most: number): string[][] {
  const text = decoded(bytes)
  const [first = ''] = text.split('\n')
  const count = (mark: string) => first.split(mark).length
  const delimiter = DELIMITERS.reduce((best, mark) => (count(mark) > count(best) ? mark : best))
  return parse(text, {
    delimiter,
    bom: true,
    to: most,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
  })
}

function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1251').decode(bytes)
  }
}

/** The first sheet of a workbook; formulas by their last result. */
export async function readWorkbook(bytes: Uint8Array, most: number): Promise<string[][]> {
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.load(bytes.slice().buffer as ArrayBuffer)
  const [sheet] = workbook.worksheets
  const rows: string[][] = []
  sheet?.eachRow((row) => {
    if (rows.length < most)
      rows.push(Array.from({ length: row.cellCount }, (_, place) => row.getCell(place + 1).text.trim()))
  })
  return rows
}
