import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { refuse } from '@gostiny/platform'
import type { BidsBody } from '../../../../../lots/lot-commands'
import { toldAnswer } from '../../../../../lots/told-answer'
import { arrivalOf } from '../../../../arrival'
import { lotRequest } from '../../../../member-actor'

/**
 * Bids of a supplier, decided in their order; each has its own answer, refused ones too. A bid with a `key` that was
 * seen before gets the original answer. Bids are stamped when the request arrives.
 */
export const POST = async (req: MedusaRequest, res: MedusaResponse) => {
  const { house, lot, author } = await lotRequest(req)
  const { participant_id } = lot
  if (!participant_id) refuse('auction_buyer_may_not_bid', { status: 403 })
  const at = arrivalOf(req, house.engine)
  const actor = { role: 'supplier', person_id: author.person_id } as const
  const { bids } = req.validatedBody as BidsBody
  const answers = await Promise.all(
    bids.map(({ key, ...bid }) =>
      house.engine.submit(
        lot.lot_id,
        { ...bid, kind: 'bid', actor, participant_id, ...(key && { key: `${participant_id} ${key}` }) },
        at,
      ),
    ),
  )
  const state = await house.engine.stateOf(lot.lot_id)
  res.json({ answers: answers.map((answer) => toldAnswer(state, house.signer, participant_id, answer)) })
}
