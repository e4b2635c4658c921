import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { profileService } from '../../../capture/profile-service'
import { readOverview } from '../../../read/read-overview'
import type { OverviewAnswer } from '../../types'

/** All customers on one screen: revenue by month, lifecycle, segments, who is due and who is cooling. */
export const GET = async (req: MedusaRequest, res: MedusaResponse<OverviewAnswer>) => {
  res.json({ overview: await readOverview(await profileService(req.scope).pool(), new Date()) })
}
