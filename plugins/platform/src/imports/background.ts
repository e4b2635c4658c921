import type { MedusaContainer } from '@medusajs/framework/types'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { asRefusal, refuse } from '../refusals/refusal'
import { isUnderWay } from '../modules/imports/domain'
import { advanceRun, type Goal } from './advance-run'
import type { ImportRun } from './run-record'

const underWay = new Map<string, Promise<void>>()

/**
 * Sets a run going without waiting for it; what this process is just ending with it is awaited first. Refusals are kept
 * in the run and shown there; surprises go to the log too.
 * @throws Refusal `import_under_way` when this process is at it already
 */
export function startRun(container: MedusaContainer, run: Pick<ImportRun, 'id' | 'state'>, goal: Goal): void {
  const { id: runId, state } = run
  const ending = underWay.get(runId)
  if (ending && isUnderWay(state)) refuse('import_under_way', { status: 409 })
  const work: Promise<void> = (ending ?? Promise.resolve())
    .then(() => advanceRun(container, runId, goal))
    .then(() => undefined)
    .catch((error: Error) => {
      if (asRefusal(error)) return
      container.resolve(ContainerRegistrationKeys.LOGGER).error(`import ${runId}: ${error.message}`)
    })
    .finally(() => {
      if (underWay.get(runId) === work) underWay.delete(runId)
    })
  underWay.set(runId, work)
}
