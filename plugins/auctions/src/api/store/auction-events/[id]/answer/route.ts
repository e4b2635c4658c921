import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { answerInvitation } from '../../../../../events/answer-invitation'
import { findEvent, presentEvent } from '../../../../../events/read-event'
import { houseOf } from '../../../../../house'
import { wakeFollowers } from '../../../../../results/followers'
import { authorOf } from '../../../../member-actor'
import type { AnswerBody } from '../../validators'

/** A supplier accepts the terms or declines. */
export const POST = async (req: MedusaRequest, res: MedusaResponse) => {
  const house = await houseOf(req.scope)
  const author = authorOf(req)
  await answerInvitation(house, author, req.params.id, req.validatedBody as AnswerBody)
  wakeFollowers(req.scope)
  const event = await findEvent(house.pool, req.params.id)
  res.json({ event: presentEvent(event, 'supplier', author.company_id) })
}
