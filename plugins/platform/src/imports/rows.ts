import type { Delimiter, Encoding } from '../modules/imports/domain'
import type { Packing } from './bytes'

/** How the cells of a file are reached. */
export type FileFormat = {
  packing: Packing
  /** Absent for spreadsheets. */
  encoding?: Encoding
  delimiter?: Delimiter
}

/** Some rows in order; the header is row 1, as a spreadsheet shows it. */
export type RowBatch = { firstRow: number; rows: string[][] }

export const ROWS_PER_BATCH = 1000
