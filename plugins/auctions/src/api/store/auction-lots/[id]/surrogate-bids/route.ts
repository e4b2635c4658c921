import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { refuse } from '@gostiny/platform'
import { toldAnswer } from '../../../../../lots/told-answer'
import { arrivalOf } from '../../../../arrival'
import { lotRequest } from '../../../../member-actor'
import type { SurrogateBody } from '../../validators'

/**
 * A bid the buyer enters for a supplier who cannot, after his word by telephone or letter. The rules judge it like any
 * other; the record says that it was a surrogate's.
 */
export const POST = async (req: MedusaRequest, res: MedusaResponse) => {
  const { house, lot, author } = await lotRequest(req)
  if (lot.side !== 'buyer') refuse('role_not_permitted', { status: 403 })
  const at = arrivalOf(req, house.engine)
  const { key, ...bid } = req.validatedBody as SurrogateBody
  const actor = { role: 'buyer', person_id: author.person_id } as const
  const command = { ...bid, kind: 'bid', actor, ...(key && { key: `surrogate ${key}` }) } as const
  const answer = await house.engine.submit(lot.lot_id, command, at)
  const state = await house.engine.stateOf(lot.lot_id)
  res.json({ answer: await toldAnswer(state, house.signer, bid.participant_id, answer) })
}
