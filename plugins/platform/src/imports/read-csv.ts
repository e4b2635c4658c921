import { Transform, type Readable } from 'node:stream'
import { parse, type CsvError } from 'csv-parse'
import iconv from 'iconv-lite'
import type { Encoding } from '../modules/imports/domain'
import { Refusal, asRefusal } from '../refusals/refusal'
import { openBytes, refuseDamage } from './bytes'
import { ROWS_PER_BATCH, type FileFormat, type RowBatch } from './rows'
import { MAX_LINE_BYTES } from './scan-file'

const codeOf: Record<string, string> = {
  CSV_QUOTE_NOT_CLOSED: 'quote_not_closed',
  INVALID_OPENING_QUOTE: 'quote_misplaced',
  CSV_INVALID_CLOSING_QUOTE: 'quote_misplaced',
  CSV_NON_TRIMABLE_CHAR_AFTER_CLOSING_QUOTE: 'quote_misplaced',
  CSV_MAX_RECORD_SIZE: 'line_too_long',
}

/** Rows of a delimited text, in any of the known encodings, plain or gzip. Memory does not grow with the file. */
export async function* readCsv(path: string, format: FileFormat): AsyncGenerator<RowBatch> {
  const parser = parse({
    delimiter: format.delimiter,
    bom: true,
    relax_column_count: true,
    max_record_size: MAX_LINE_BYTES,
  })
  const bytes = openBytes(path, format.packing)
  const text = asUtf8(bytes, format.encoding ?? 'utf-8')
  bytes.on('error', (error) => parser.destroy(error))
  text.on('error', (error) => parser.destroy(error))
  text.pipe(parser)

  let firstRow = 1
  let rows: string[][] = []
  try {
    for await (const row of parser as AsyncIterable<string[]>) {
      rows.push(row)
      if (rows.length < ROWS_PER_BATCH) continue
      yield { firstRow, rows }
      firstRow += rows.length
      rows = []
    }
    if (rows.length) yield { firstRow, rows }
  } catch (error) {
    throw (
      asRefusal(error) ??
      csvRefusal(error as CsvError, rows, firstRow) ??
      refuseDamage(error, firstRow + rows.length)
    )
  } finally {
    bytes.destroy()
  }
}

/** iconv reads what the parser expects; UTF-8 passes through untouched. */
function asUtf8(bytes: Readable, encoding: Encoding): Readable {
  if (encoding === 'utf-8') return bytes
  const decoder = iconv.getDecoder(encoding)
  const recode = new Transform({
    transform: (chunk: Buffer, _encoding, done) => done(null, Buffer.from(decoder.write(chunk))),
    flush: (done) => done(null, Buffer.from(decoder.end() ?? '')),
  })
  return bytes.pipe(recode)
}

function csvRefusal(error: CsvError, pending: string[][], firstRow: number): Refusal | undefined {
  const code = codeOf[error.code]
  if (!code) return undefined
  const column = typeof error.column === 'number' ? error.column + 1 : String(error.column ?? 1)
  const row = Math.max(firstRow + pending.length, Number(error.records ?? 0) + 1)
  return new Refusal(code, { status: 422, params: { row, column, limit: MAX_LINE_BYTES } })
}
