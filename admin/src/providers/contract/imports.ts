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
  file_bytes: number
  state: RunState
  progress: Progress | null
  created_at: string
  finished_at: string | null
}

export type ImportRun = ImportRow & {
  format: { packing: string; encoding?: string; delimiter?: string; lines: number }
  headers: string[]
  sample: string[][]
  mapping: ColumnMapping
  options: RunOptions
  examination: Examination | null
  reconciliation: Reconciliation | null
  refusal: { code: string; message: string } | null
  cancel_requested: boolean
}

export type ImportKind = { name: string; columns: ImportColumn[] }

export type SavedMapping = { id: string; name: string; headers: string[]; mapping: ColumnMapping }

export type ImportVerbs = {
  importKinds: () => Promise<ImportKind[]>
  uploadImport: (kind: string, file: File, onShare: (share: number) => void) => Promise<ImportRun>
  changeImport: (id: string, change: { mapping: ColumnMapping; options: RunOptions }) => Promise<ImportRun>
  examineImport: (id: string) => Promise<void>
  runImport: (id: string) => Promise<void>
  cancelImport: (id: string) => Promise<void>
  undoImport: (id: string) => Promise<void>
  importErrorFile: (id: string) => Promise<Blob>
  savedMappings: (kind: string) => Promise<SavedMapping[]>
  saveMapping: (kind: string, saved: Omit<SavedMapping, 'id'>) => Promise<void>
}
