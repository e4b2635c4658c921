import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { memberOf } from '@gostiny/companies'
import { refuse, wakeReaders } from '@gostiny/platform'
import { interestReader } from '../../../interest-reader'
import { recordEvents } from '../../../record-events'
import type { InterestsBody } from './validators'

/** Takes what a person looked at on the portal, of the company he acts for. Repeating it changes nothing. */
export const POST = async (req: MedusaRequest<InterestsBody>, res: MedusaResponse) => {
  const { consent, events } = req.validatedBody
  if (!consent) refuse('consent_required', { status: 422, field: 'consent' })
  const accepted = await recordEvents(req.scope, memberOf(req), events, new Date())
  if (accepted) wakeReaders(req.scope, [interestReader.name])
  res.status(202).json({ accepted })
}
