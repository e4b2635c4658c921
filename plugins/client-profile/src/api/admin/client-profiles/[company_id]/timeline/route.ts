import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { languageOf, pgConnection } from '@gostiny/platform'
import { profileService } from '../../../../../capture/profile-service'
import { readTimeline } from '../../../../../read/read-timeline'
import type { TimelineAnswer } from '../../../../types'
import type { TimelineQuery } from '../../validators'

/** What happened to a company, newest first; `next` goes on from there. */
export const GET = async (req: MedusaRequest, res: MedusaResponse<TimelineAnswer>) => {
  const dataSource = await profileService(req.scope).dataSource()
  res.json(
    await readTimeline(dataSource, pgConnection(req.scope), {
      ...(req.validatedQuery as TimelineQuery),
      company_id: req.params.company_id,
      language: languageOf(req),
    }),
  )
}
