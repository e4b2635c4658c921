import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { languageOf, pgConnection } from '@gostiny/platform'
import { profileService } from '../../../../capture/profile-service'
import { presentProfile } from '../../../../read/present-profile'
import type { ProfileAnswer } from '../../../types'
import type { ProfileQuery } from '../validators'

/** The whole picture of a company, of its hierarchy with `with_subsidiaries`. Refuses with `client_profile_not_found` (404). */
export const GET = async (req: MedusaRequest, res: MedusaResponse<ProfileAnswer>) => {
  const { with_subsidiaries } = req.validatedQuery as ProfileQuery
  const profile = await presentProfile(await profileService(req.scope).pool(), pgConnection(req.scope), {
    company_id: req.params.company_id,
    with_subsidiaries,
    language: languageOf(req),
    now: new Date(),
  })
  res.json({ profile })
}
