import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import type { DisputeWithdrawalBody } from '../../../../../../../disputes/dispute-bodies'
import { ownDisputes } from '../../../../../../../disputes/own-disputes'
import { withdrawDispute } from '../../../../../../../disputes/party-steps'
import { lotRequest } from '../../../../../../member-actor'

/** Takes back one's own dispute. */
export const POST = async (req: MedusaRequest, res: MedusaResponse) => {
  const { house, lot, author } = await lotRequest(req)
  const { reason } = req.validatedBody as DisputeWithdrawalBody
  await withdrawDispute(req.scope, house, lot, author, req.params.dispute, reason)
  res.json({ disputes: await ownDisputes(house.pool, lot, author.company_id) })
}
