import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { generateEntityId } from '@medusajs/framework/utils'
import {
  nextState,
  type ColumnMapping,
  type Reconciliation,
  type RunState,
  type RunStep,
} from '../modules/imports/domain'
import { refuse } from '../refusals/refusal'
import type { Examination } from './kind'
import type { RunOptions } from './run-options'
import type { FileFormat } from './rows'

export type Progress = {
  phase: string
  rows: number
  total_rows: number
  bytes: number
  total_bytes: number
  /** Rows per second of the current phase. */
  rate: number
  /** Of the current phase; null while unknown. */
  remaining_seconds: number | null
}

export type ImportRun = {
  id: string
  kind: string
  file_name: string
  file_path: string
  file_sha256: string
  file_bytes: number
  state: RunState
  format: FileFormat & { lines: number; text_bytes: number }
  headers: string[]
  sample: string[][]
  mapping: ColumnMapping
  options: RunOptions
  progress: Progress | null
  examination: Examination | null
  reconciliation: Reconciliation | null
  refusal: { code: string; params: Record<string, string | number> } | null
  cancel_requested: boolean
  created_by: string | null
  created_at: Date
  updated_at: Date
  finished_at: Date | null
}

type Values = Partial<Omit<ImportRun, 'id'>>

const jsonFields = new Set([
  'format',
  'headers',
  'sample',
  'mapping',
  'options',
  'progress',
  'examination',
  'reconciliation',
  'refusal',
])

const stored = (values: Values) =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      jsonFields.has(name) && value !== null ? JSON.stringify(value) : value,
    ]),
  )

export async function createRun(db: Knex, values: Values): Promise<ImportRun> {
  const id = generateEntityId(undefined, 'imp')
  await db('import_run').insert({ id, ...stored(values) })
  return runById(db, id)
}

/** @throws Refusal `import_unknown` */
export async function runById(db: Knex, id: string): Promise<ImportRun> {
  const row = await db('import_run').where({ id }).whereNull('deleted_at').first()
  if (!row) refuse('import_unknown', { status: 404 })
  return { ...row, file_bytes: Number(row.file_bytes) }
}

export const updateRun = (db: Knex, id: string, values: Values): Promise<number> =>
  db('import_run')
    .where({ id })
    .update({ ...stored(values), updated_at: db.fn.now() })

/**
 * Takes a step of the life cycle.
 * @throws Refusal `import_state` when the step is not possible now
 */
export async function takeStep(
  db: Knex,
  run: ImportRun,
  step: RunStep,
  values: Values = {},
): Promise<ImportRun> {
  const state = nextState(run.state, step)
  if (!state) refuse('import_state', { status: 409, params: { state: run.state } })
  const changed = await db('import_run')
    .where({ id: run.id, state: run.state })
    .update({ ...stored({ ...values, state }), updated_at: db.fn.now() })
  if (!changed) refuse('import_under_way', { status: 409 })
  return runById(db, run.id)
}
