import type { MedusaContainer } from '@medusajs/framework/types'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { publishLive, Refusal } from '@gostiny/platform'
import { profileService } from '../capture/profile-service'
import { projectNow } from '../capture/project-now'
import type { RebuildRun } from '../modules/client_profile/entities/rebuild-run'
import { presentRebuild } from './present-rebuild'

export const REBUILD_TOPIC = 'client-profile-rebuild'

/**
 * Starts a rebuild in the background and returns it as soon as it runs; progress goes to the live topic
 * `client-profile-rebuild`. Refuses with `rebuild_running` (409).
 */
export function startRebuild(container: MedusaContainer): Promise<RebuildRun> {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  const tell = (run: RebuildRun) => publishLive(container, REBUILD_TOPIC, { rebuild: presentRebuild(run) })
  return new Promise((resolve, reject) => {
    profileService(container)
      .rebuild(async (run) => {
        resolve(run)
        await tell(run)
      })
      .then(async (run) => {
        if (!run) return reject(new Refusal('rebuild_running', { status: 409 }))
        await projectNow(container)
      })
      .catch((error: Error) => {
        logger.error(`client profile, rebuild: ${error.message}`)
        reject(error)
      })
  })
}
