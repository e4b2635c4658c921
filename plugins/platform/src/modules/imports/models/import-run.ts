import { model } from '@medusajs/framework/utils'
import { RUN_STATES } from '../domain/states'

/** One import of one file: where it stands, what was decided about the file and what came of it. */
export const ImportRun = model.define('import_run', {
  id: model.id({ prefix: 'imp' }).primaryKey(),
  kind: model.text(),
  file_name: model.text(),
  file_path: model.text(),
  file_sha256: model.text(),
  file_bytes: model.number(),
  state: model.enum([...RUN_STATES]).default('uploaded'),
  format: model.json(),
  headers: model.json(),
  sample: model.json(),
  mapping: model.json(),
  options: model.json(),
  progress: model.json().nullable(),
  examination: model.json().nullable(),
  reconciliation: model.json().nullable(),
  refusal: model.json().nullable(),
  cancel_requested: model.boolean().default(false),
  created_by: model.text().nullable(),
  finished_at: model.dateTime().nullable(),
})
