import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { profileService } from '../../../capture/profile-service'
import { listProfiles } from '../../../read/list-profiles'
import type { ProfileListQuery } from './validators'

/** Companies with lifecycle, segment, value and next order; the most valuable first. */
export const GET = async (req: MedusaRequest, res: MedusaResponse) => {
  res.json(
    await listProfiles(
      await profileService(req.scope).pool(),
      req.validatedQuery as ProfileListQuery,
      new Date(),
    ),
  )
}
