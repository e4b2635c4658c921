import type { MedusaContainer } from '@medusajs/framework/types'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { asRefusal, refuse } from '../refusals/refusal'
import { advanceRun, type Goal } from './advance-run'

const underWay = new Map<string, Promise<void>>()

/**
 * Sets a run going without waiting for it. Refusals are kept in the run and shown there; surprises go to the log too.
 * @throws Refusal `import_under_way` when this process is at it already
 */
export function startRun(container: MedusaContainer, runId: string, goal: Goal): void {
  if (underWay.has(runId)) refuse('import_under_way', { status: 409 })
  const work = advanceRun(container, runId, goal)
    .then(() => undefined)
    .catch((error: Error) => {
      if (asRefusal(error)) return
      container.resolve(ContainerRegistrationKeys.LOGGER).error(`import ${runId}: ${error.message}`)
    })
    .finally(() => underWay.delete(runId))
  underWay.set(runId, work)
}
