import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { pgConnection } from '../../../http/pg-connection'
import type { Goal } from '../../../imports'
import { startRun } from '../../../imports/background'
import { runById, updateRun } from '../../../imports/run-record'
import { nextState, type RunStep } from '../../../modules/imports/domain'
import { languageOf } from '../../../refusals/languages'
import { refuse } from '../../../refusals/refusal'
import { shapeImport } from './shape'

/** Steps one of which must be possible for the goal to be within reach. */
const firstSteps: Record<Goal, RunStep[]> = {
  'dry-run': ['stage', 'write'],
  import: ['stage', 'write', 'settled'],
  undo: ['undo'],
}

/** Sets an import going and answers 202 with where it stands; its progress is told under `import:<id>`. */
export async function begin(req: MedusaRequest, res: MedusaResponse, goal: Goal): Promise<void> {
  const db = pgConnection(req.scope)
  const run = await runById(db, req.params.id)
  const isPossible = firstSteps[goal].some((step) => nextState(run.state, step))
  if (!isPossible) refuse('import_state', { status: 409, params: { state: run.state } })
  await updateRun(db, run.id, { refusal: null })
  startRun(req.scope, run, goal)
  res.status(202).json({ import: await shapeImport(db, { ...run, refusal: null }, languageOf(req)) })
}
