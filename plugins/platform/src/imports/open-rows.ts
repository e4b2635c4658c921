import { readCsv } from './read-csv'
import { readXlsx } from './read-xlsx'
import type { FileFormat, RowBatch } from './rows'

/** The rows of a file, header included. */
export const openRows = (path: string, format: FileFormat): AsyncGenerator<RowBatch> =>
  format.packing === 'zip' ? readXlsx(path) : readCsv(path, format)
