import type { Client } from '@medusajs/framework/pg'
import type { MedusaContainer } from '@medusajs/framework/types'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { imbalances, type Reconciliation, type RunState } from '../modules/imports/domain'
import { pgConnection } from '../http/pg-connection'
import { publishLive } from '../live/hub'
import { asRefusal, refuse } from '../refusals/refusal'
import {
  allUndoGuards,
  allUndoneHandlers,
  importKindNamed,
  type Examination,
  type ImportContext,
  type ImportKind,
} from './kind'
import { holdingRun, inTransaction } from './own-client'
import { ProgressReporter, type ProgressListener } from './progress'
import { removeUpload } from './receive-upload'
import { runById, takeStep, updateRun, type ImportRun } from './run-record'
import { contextOf, stageFile } from './stage-run'

type Work = {
  container: MedusaContainer
  client: Client
  kind: ImportKind
  context: ImportContext
  progress: ProgressReporter
}

/** How far a run is taken: to what would be imported, to the imported data, or back to before. */
export type Goal = 'dry-run' | 'import' | 'undo'

/**
 * Takes a run from wherever it stands to the goal: also after a crash, when what is already staged or committed is not
 * done again. Refusals are kept in the run; the database is as it was.
 */
export async function advanceRun(
  container: MedusaContainer,
  runId: string,
  goal: Goal,
  listener?: ProgressListener,
): Promise<ImportRun> {
  try {
    await holdingRun(container, runId, (client) => workTowards(container, client, runId, goal, listener))
    return await runById(pgConnection(container), runId)
  } finally {
    await tellState(container, runId)
  }
}

/** Told when nobody holds the run any more: whoever hears it may take the next step at once. */
async function tellState(container: MedusaContainer, runId: string): Promise<void> {
  const { state } = await runById(pgConnection(container), runId)
  await publishLive(container, `import:${runId}`, { state })
}

async function workTowards(
  container: MedusaContainer,
  client: Client,
  runId: string,
  goal: Goal,
  listener?: ProgressListener,
): Promise<void> {
  const db = pgConnection(container)
  const run = await runById(db, runId)
  const kind =
    importKindNamed(run.kind) ?? refuse('import_kind_unknown', { status: 422, params: { kind: run.kind } })
  const progress = new ProgressReporter(container, run, listener)
  const work = { container, client, kind, progress, context: contextOf(container, client, run, progress) }
  await updateRun(db, runId, { cancel_requested: false, refusal: null })
  try {
    await steps[goal](work, await runById(db, runId))
  } catch (error) {
    await keepFailure(work, error)
    throw error
  }
}

const steps: Record<Goal, (work: Work, run: ImportRun) => Promise<void>> = {
  'dry-run': async (work, run) => {
    const staged = await ensureStaged(work, run)
    const examination = await inTransaction(work.client, async () => ({
      ...(await work.kind.examine(work.context)),
      reconciliation: await work.kind.plan(work.context),
    }))
    await updateRun(pgConnection(work.container), staged.id, { examination })
  },
  import: async (work, run) => {
    const written =
      run.state === 'written' || run.state === 'done' ? run : await write(work, await ensureStaged(work, run))
    if (written.state === 'done') return
    await work.kind.settle(work.context)
    await work.kind.discard(work.context)
    await removeUpload(run.file_path)
    await takeStep(pgConnection(work.container), written, 'settled', { finished_at: new Date() })
  },
  undo: async (work, run) => {
    const db = pgConnection(work.container)
    for (const guard of allUndoGuards()) await guard(work.client, run)
    const undoing = await takeStep(db, run, 'undo')
    await inTransaction(work.client, () => work.kind.undo(work.context))
    await work.kind.settle(work.context)
    for (const forget of allUndoneHandlers()) await forget(work.container, run.id)
    await db('import_set_aside').where({ import_id: run.id }).delete()
    await work.kind.discard(work.context)
    await takeStep(db, undoing, 'undone')
  },
}

/** States in which a staging may be there. */
const stagedStates = new Set<RunState>(['staged', 'writing', 'failed'])

/** Stages the file unless a whole staging of it is there already. */
async function ensureStaged(work: Work, run: ImportRun): Promise<ImportRun> {
  const db = pgConnection(work.container)
  const isWhole = stagedStates.has(run.state) && (await work.kind.staged(work.context)) !== null
  if (isWhole) return run
  const staging = await takeStep(db, run, 'stage')
  await stageFile(work.context, work.kind, staging, work.progress)
  return takeStep(db, staging, 'staged')
}

async function write(work: Work, staged: ImportRun): Promise<ImportRun> {
  const db = pgConnection(work.container)
  const { client, kind, context } = work
  const writing = await takeStep(db, staged, 'write')
  await inTransaction(client, async () => {
    const examination = await kind.examine(context)
    if (!writing.options.lenient) refuseObstacles(examination)
    const reconciliation = await kind.write(context)
    checkBalance(reconciliation)
    await client.query(
      `insert into import_set_aside (import_id, row, reason, "column", cells)
       select $1, row, reason, "column", cells from (${kind.setAsideSql(writing.id)}) as aside`,
      [writing.id],
    )
    await client.query(
      `update import_run set state = 'written', examination = $2, reconciliation = $3, updated_at = now() where id = $1`,
      [writing.id, JSON.stringify(examination), JSON.stringify(reconciliation)],
    )
  })
  return runById(db, writing.id)
}

function refuseObstacles({ obstacles: [first] }: Examination): void {
  if (first) refuse(first.code, { status: 422, params: { ...first.params, count: first.count } })
}

function checkBalance(reconciliation: Reconciliation): void {
  const [first] = imbalances(reconciliation)
  if (first)
    throw new Error(
      `the import does not balance: ${first.measure} read ${first.read}, but ${first.accounted}`,
    )
}

/** What to say of a surprise: after the commit something was kept, and an undo may have been half-way. */
const failureCodes: Partial<Record<RunState, string>> = {
  written: 'import_unsettled',
  undoing: 'import_undo_failed',
}

/** The transaction is rolled back by now; what is left is to say why. A run already committed stays committed. */
async function keepFailure({ container, context, kind }: Work, error: unknown): Promise<void> {
  const db = pgConnection(container)
  const run = await runById(db, context.run.id)
  const refusal = asRefusal(error)
  const kept = refusal
    ? { code: refusal.code, params: refusal.params }
    : { code: failureCodes[run.state] ?? 'import_failed', params: {} }
  if (!refusal)
    container.resolve(ContainerRegistrationKeys.LOGGER).error(`import ${run.id}: ${(error as Error).stack}`)
  const isCanceled = refusal?.code === 'import_canceled'
  if (run.state === 'staging' || run.state === 'writing') {
    await takeStep(db, run, isCanceled ? 'cancel' : 'fail', { refusal: kept })
    if (isCanceled) {
      await kind.discard(context)
      await removeUpload(run.file_path)
    }
  } else {
    await updateRun(db, run.id, { refusal: kept })
  }
}
