import type { MedusaContainer } from '@medusajs/framework/types'
import { nextState } from '../modules/imports/domain'
import { pgConnection } from '../http/pg-connection'
import { publishLive } from '../live/hub'
import { refuse } from '../refusals/refusal'
import { importKindNamed } from './kind'
import { holdingRun, isHeld } from './own-client'
import { ProgressReporter } from './progress'
import { removeUpload } from './receive-upload'
import { runById, takeStep, updateRun, type ImportRun } from './run-record'
import { contextOf } from './stage-run'

/**
 * Gives a run up before its data is written. Whoever is working on it stops at the next report; a run nobody works on
 * is cancelled at once.
 * @throws Refusal `import_state` when there is nothing to cancel any more
 */
export async function cancelRun(container: MedusaContainer, runId: string): Promise<ImportRun> {
  const db = pgConnection(container)
  const run = await runById(db, runId)
  if (!nextState(run.state, 'cancel')) refuse('import_state', { status: 409, params: { state: run.state } })
  if (await isHeld(db, runId)) {
    await updateRun(db, runId, { cancel_requested: true })
    return runById(db, runId)
  }
  return holdingRun(container, runId, async (client) => {
    const canceled = await takeStep(db, await runById(db, runId), 'cancel', { finished_at: new Date() })
    const progress = new ProgressReporter(container, canceled)
    await importKindNamed(run.kind)?.discard(contextOf(container, client, canceled, progress))
    await removeUpload(run.file_path)
    await publishLive(container, `import:${runId}`, { state: canceled.state })
    return canceled
  })
}
