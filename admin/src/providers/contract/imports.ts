export const runStates = [
  'uploaded',
  'staging',
  'staged',
  'writing',
  'written',
  'done',
  'undoing',
  'undone',
  'failed',
  'canceled',
] as const
export type RunState = (typeof runStates)[number]

export const dateFormats = ['ymd', 'dmy', 'mdy'] as const
export type DateFormat = (typeof dateFormats)[number]
export type DecimalMark = '.' | ','

export type RunOptions = {
  date_format?: DateFormat
  decimal_mark?: DecimalMark
  currency?: string
  /** Rows that cannot be read are set aside in place of refusing the file. */
  lenient?: boolean
}

export type Progress = {
  phase: string
  rows: number
  total_rows: number
  /** Rows per second of the current phase. */
  rate: number
  remaining_seconds: number | null
}

export type Tally = { read: number | string; imported: number | string; set_aside: number | string }

export type Reconciliation = {
  measures: Record<string, Tally>
  reasons: Record<string, { lines: number; amount: string }>
  linesMeasure: string
  amountMeasure: string
}

/** Why a file cannot be taken as it is, with the first place where it occurs. */
export type Obstacle = { code: string; count: number; message: string }

export type Examination = {
  rows: number
  verdicts: Record<string, number>
  reasons: Record<string, number>
  obstacles: Obstacle[]
  reconciliation: Reconciliation
}

export type ImportColumn = { field: string; type: 'text' | 'decimal' | 'date'; required: boolean }

/** Field → header of the file's column that holds it. */
export type ColumnMapping = Record<string, string>

export type ImportRow = {
  id: string
  kind: string
  file_name: string
  state: RunState
  progress: Progress | null
  reconciliation: Reconciliation | null
  created_at: string
  finished_at: string | null
}

export type ImportRun = ImportRow & {
  file_bytes: number
  format: { packing: string; encoding?: string; delimiter?: string; lines: number }
  headers: string[]
  sample: string[][]
  mapping: ColumnMapping
  options: RunOptions
  examination: Examination | null
  refusal: { code: string; message: string } | null
  is_canceling: boolean
  /** Some process is at it: reading, examining, writing or undoing. */
  is_at_work: boolean
  /** Work that nobody does any more: the process died, and the run can be taken up again. */
  is_interrupted: boolean
}

export type ImportKind = { name: string; columns: ImportColumn[] }

/** How a file is to be read; with `save_as` also the next ones with the same heads. */
export type Reading = { mapping: ColumnMapping; options: RunOptions; save_as?: string }

export type ImportVerbs = {
  importKinds: () => Promise<ImportKind[]>
  uploadImport: (kind: string, file: File, onShare: (share: number) => void) => Promise<ImportRun>
  rereadImport: (id: string, reading: Reading) => Promise<ImportRun>
  examineImport: (id: string) => Promise<void>
  runImport: (id: string) => Promise<void>
  cancelImport: (id: string) => Promise<void>
  undoImport: (id: string) => Promise<void>
  importErrorFile: (id: string) => Promise<Blob>
}
