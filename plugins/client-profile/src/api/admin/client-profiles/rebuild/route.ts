import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { profileService } from '../../../../capture/profile-service'
import { presentRebuild } from '../../../../rebuild/present-rebuild'
import { startRebuild } from '../../../../rebuild/start-rebuild'
import type { RebuildAnswer } from '../../../types'

/** Begins to rebuild all projections from the ledger. Refuses with `rebuild_running` (409). */
export const POST = async (req: MedusaRequest, res: MedusaResponse<RebuildAnswer>) => {
  res.status(202).json({ rebuild: presentRebuild(await startRebuild(req.scope)) })
}

/** The latest rebuild and how far it is. */
export const GET = async (req: MedusaRequest, res: MedusaResponse<RebuildAnswer>) => {
  res.json({ rebuild: presentRebuild(await profileService(req.scope).latestRebuild()) })
}
