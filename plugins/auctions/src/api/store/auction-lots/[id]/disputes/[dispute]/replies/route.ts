import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import type { ReplyBody } from '../../../../../../../disputes/dispute-bodies'
import { ownDisputes } from '../../../../../../../disputes/own-disputes'
import { replyToDispute } from '../../../../../../../disputes/party-steps'
import { lotRequest } from '../../../../../../member-actor'

/** What the other side says to a dispute. */
export const POST = async (req: MedusaRequest, res: MedusaResponse) => {
  const { house, lot, author } = await lotRequest(req)
  const { body } = req.validatedBody as ReplyBody
  await replyToDispute(req.scope, house, lot, author, req.params.dispute, body)
  res.json({ disputes: await ownDisputes(house.pool, lot, author.company_id) })
}
