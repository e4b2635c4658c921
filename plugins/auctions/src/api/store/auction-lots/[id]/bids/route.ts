import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { memberOf } from '@gostiny/companies'
import { bidderOf } from '../../../../../lots/bidder-of'
import { countRefusals } from '../../../../../lots/bid-limits'
import type { BidsBody } from '../../../../../lots/lot-commands'
import { placeBids } from '../../../../../lots/place-bids'
import { arrivalOf } from '../../../../arrival'
import { takeUp } from '../../../../patience'

/**
 * Bids of a supplier, decided in their order; each has its own answer, refused ones too. A bid with a `key` that was
 * seen before gets the original answer. Bids are stamped when the request arrives.
 */
export const POST = async (req: MedusaRequest, res: MedusaResponse) => {
  const member = memberOf(req)
  const bidder = await bidderOf(req.scope, req.params.id, member)
  const { bids } = req.validatedBody as BidsBody
  if (!takeUp(req)) return
  const answers = await placeBids(bidder, bids, arrivalOf(req, bidder.house.engine))
  await countRefusals(member.company_id, answers)
  res.json({ answers })
}
