import type { MedusaContainer } from '@medusajs/framework/types'
import { mappingProblems, type ColumnMapping } from '../modules/imports/domain'
import { pgConnection } from '../http/pg-connection'
import { refuse } from '../refusals/refusal'
import { importKindNamed } from './kind'
import { takeStep, runById, type ImportRun } from './run-record'
import type { RunOptions } from './run-options'
import { saveMapping } from './saved-mappings'

export type Remapping = { mapping: ColumnMapping; options?: RunOptions; save_as?: string }

/**
 * Corrects how a file is read; what was staged by the old reading is read again. With `save_as` the mapping is kept for
 * files with the same headers.
 * @throws Refusal `column_not_mapped`, `column_not_in_file`, `field_unknown`, `import_state`
 */
export async function remapRun(
  container: MedusaContainer,
  runId: string,
  change: Remapping,
): Promise<ImportRun> {
  const db = pgConnection(container)
  const run = await runById(db, runId)
  const columns = importKindNamed(run.kind)?.columns ?? []
  const [problem] = mappingProblems(columns, run.headers, change.mapping)
  if (problem) {
    refuse(problem.code, {
      status: 422,
      field: `mapping.${problem.field}`,
      params: { field: problem.field, columns: run.headers.join(', ') },
    })
  }
  const remapped = await takeStep(db, run, 'remap', {
    mapping: change.mapping,
    options: { ...run.options, date_format: undefined, decimal_mark: undefined, ...change.options },
    examination: null,
    refusal: null,
    progress: null,
  })
  if (change.save_as) {
    await saveMapping(db, {
      kind: run.kind,
      name: change.save_as,
      headers: run.headers,
      mapping: change.mapping,
    })
  }
  return remapped
}
