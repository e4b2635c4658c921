import type { MedusaRequest } from '@medusajs/framework/http'
import { memberOf } from '@gostiny/companies'
import type { Author } from '../events/save-event'
import { houseOf } from '../house'
import type { AuctionHouse } from '../modules/auctions'
import { lotOf, type LotStanding } from '../lots/lot-of'

export const authorOf = (req: MedusaRequest): Author => {
  const { company_id, person_id } = memberOf(req)
  return { company_id, person_id }
}

/** The day a lot ends, or now where it has no end: what is told about it is filed under that day. */
export async function endOf({ engine }: AuctionHouse, { lot_id }: LotStanding): Promise<Date> {
  const { end_at } = await engine.stateOf(lot_id)
  return new Date(end_at ?? engine.now())
}

/** The house and the lot of the request's path as the member's company stands to it. */
export async function lotRequest(req: MedusaRequest) {
  const house = await houseOf(req.scope)
  const lot: LotStanding = await lotOf(house.pool, req.params.id, memberOf(req).company_id)
  return { house, lot, author: authorOf(req) }
}
