import type { MedusaContainer } from '@medusajs/framework/types'
import { KeptReads, refuse, tellChanges } from '@gostiny/platform'
import { houseOf } from '../house'
import type { AuctionHouse } from '../modules/auctions'

const PARTICIPANTS_CHANGED = 'auction participants: changed'

/** Lets events and participants tell of their changes; call it after `db:migrate`. */
export const tellAuctionChanges = (databaseUrl: string): Promise<void> =>
  tellChanges(databaseUrl, PARTICIPANTS_CHANGED, ['auction_event', 'auction_participant'])

type Standing = { participant_id: string | null }

const KEPT_BIDDERS = 20_000
const kept = new KeptReads<Standing | null>(PARTICIPANTS_CHANGED, KEPT_BIDDERS)

const statement = {
  name: 'auction bidder of',
  text: `select participant.id as participant_id
    from auction_lot lot
    join auction_event event on event.id = lot.event_id
    left join auction_participant participant on participant.event_id = event.id
      and participant.supplier_company_id = $2
    where lot.id = $1 and event.state <> 'draft' and (event.buyer_company_id = $2 or participant.id is not null)`,
}

/** A lot and the participant who bids in it. */
export type Bidder = { house: AuctionHouse; lot_id: string; participant_id: string; person_id: string }

/** Who bids: kept until participants change, for whether he may is in the state of the lot. 404 for everybody else. */
export async function bidderOf(
  container: MedusaContainer,
  lotId: string,
  { company_id, person_id }: { company_id: string; person_id: string },
): Promise<Bidder> {
  const house = await houseOf(container)
  const standing = await kept.get(container, `${lotId} ${company_id}`, async () => {
    const { rows } = await house.pool.query<Standing>({ ...statement, values: [lotId, company_id] })
    return rows[0] ?? null
  })
  if (!standing) refuse('auction_not_found', { status: 404 })
  const { participant_id } = standing
  if (!participant_id) refuse('auction_buyer_may_not_bid', { status: 403 })
  return { house, lot_id: lotId, participant_id, person_id }
}
