import iconv from 'iconv-lite'
import {
  addDate,
  addNumber,
  decideDateFormat,
  decideDecimalMark,
  detectDelimiter,
  detectEncoding,
  guessMapping,
  isDamagedUtf8,
  noDateEvidence,
  noNumberEvidence,
  type ColumnMapping,
  type DateFormat,
  type DecimalMark,
  type Decision,
  type ImportColumn,
} from '../modules/imports/domain'
import { refuse } from '../refusals/refusal'
import { openBytes } from './bytes'
import { openRows } from './open-rows'
import type { FileFormat } from './rows'
import { scanFile, type FileScan } from './scan-file'

/** Rows shown to a person before the import. */
export const SAMPLE_ROWS = 20
/** Rows that decide the order of dates and the decimal mark, unless they leave it open. */
const EVIDENCE_ROWS = 1000
const HEAD_BYTES = 1 << 16

export type Inspection = {
  scan: FileScan
  format: FileFormat
  headers: string[]
  sample: string[][]
  mapping: ColumnMapping
}

/** Everything about a file that can be known without a person: format, headers, sample, guessed columns. */
export async function inspectFile(
  path: string,
  columns: ImportColumn[],
  asked: Partial<FileFormat> = {},
): Promise<Inspection> {
  const scan = await scanFile(path)
  const format = { ...(await formatOf(path, scan, asked)) }
  const { headers, sample } = await headOf(path, format)
  return { scan, format, headers, sample, mapping: guessMapping(columns, headers) }
}

async function formatOf(path: string, scan: FileScan, asked: Partial<FileFormat>): Promise<FileFormat> {
  if (scan.packing === 'zip') return { packing: 'zip' }
  if (!asked.encoding && isDamagedUtf8(scan.evidence)) {
    refuse('encoding_damaged', { status: 422, params: { row: scan.evidence.brokenUtf8At! } })
  }
  const encoding = asked.encoding ?? detectEncoding(scan.evidence)
  const lines = iconv
    .decode(await headBytes(path, scan), encoding)
    .split(/\r?\n/)
    .slice(0, -1)
  return { packing: scan.packing, encoding, delimiter: asked.delimiter ?? detectDelimiter(lines) }
}

async function headBytes(path: string, scan: FileScan): Promise<Buffer> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of openBytes(path, scan.packing) as AsyncIterable<Buffer>) {
    chunks.push(chunk)
    size += chunk.length
    if (size >= HEAD_BYTES) break
  }
  return Buffer.concat([...chunks, Buffer.from('\n')]).subarray(0, HEAD_BYTES)
}

async function headOf(path: string, format: FileFormat): Promise<{ headers: string[]; sample: string[][] }> {
  for await (const { rows } of openRows(path, format)) {
    const [header, ...rest] = rows
    const headers = header.map((name) => name.trim())
    if (headers.length < 2) refuse('header_missing', { status: 422 })
    const twice = headers.find((name, index) => headers.indexOf(name) !== index)
    if (twice !== undefined) refuse('header_twice', { status: 422, params: { column: twice } })
    return { headers, sample: rest.slice(0, SAMPLE_ROWS) }
  }
  return refuse('file_empty', { status: 422 })
}

export type CellDecisions = { dates: Decision<DateFormat>; decimals: Decision<DecimalMark> }

/**
 * The order of dates and the decimal mark, decided by the columns as a whole: the first rows when they are clear,
 * else the entire file.
 */
export async function decideCells(
  path: string,
  format: FileFormat,
  columns: ImportColumn[],
  headers: string[],
  mapping: ColumnMapping,
): Promise<CellDecisions> {
  const indexes = (type: ImportColumn['type']) =>
    columns
      .filter((column) => column.type === type && mapping[column.field])
      .map(({ field }) => headers.indexOf(mapping[field]))
  const [dateColumns, numberColumns] = [indexes('date'), indexes('decimal')]
  const dates = noDateEvidence()
  const numbers = noNumberEvidence()
  const decide = () => ({ dates: decideDateFormat(dates), decimals: decideDecimalMark(numbers) })

  for await (const { firstRow, rows } of openRows(path, format)) {
    for (const cells of firstRow === 1 ? rows.slice(1) : rows) {
      for (const index of dateColumns) addDate(dates, cells[index] ?? '')
      for (const index of numberColumns) addNumber(numbers, cells[index] ?? '')
    }
    const soFar = decide()
    if (firstRow + rows.length > EVIDENCE_ROWS && 'decided' in soFar.dates && 'decided' in soFar.decimals)
      break
  }
  return decide()
}
