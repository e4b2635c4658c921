import { refuse } from '@gostiny/platform'
import type { MedusaContainer } from '@medusajs/framework/types'
import type { AuctionHouse } from '../modules/auctions'
import { newId } from '../events/new-id'
import type { Author } from '../events/save-event'
import type { LotStanding } from '../lots/lot-of'
import { mayMove, type DisputeParty, type DisputeState } from './dispute-states'
import { mailFiler, mailRespondent } from './dispute-mails'
import { RESPONDENT_SQL } from './respondent-sql'

/** A party may add so many replies to one dispute. */
const MOST_REPLIES = 10

type Row = { state: DisputeState; company_id: string; respondent: string | null; replies: number }

/** What a party does: replies, which leaves the dispute in review, or withdraws its own. */
type PartyStep = {
  party: Exclude<DisputeParty, 'staff'>
  to: DisputeState
  kind: 'reply' | 'withdrawn'
  text: string
}

async function takeStep(
  { pool }: AuctionHouse,
  { lot_id }: LotStanding,
  { company_id, person_id }: Author,
  id: string,
  { party, to, kind, text }: PartyStep,
): Promise<DisputeState> {
  const { rows } = await pool.query<Row>(
    `select dispute.state, dispute.company_id, ${RESPONDENT_SQL} as respondent,
       (select count(*)::int from auction_dispute_entry where dispute_id = dispute.id and kind = 'reply') as replies
     from auction_dispute dispute join auction_event event on event.id = dispute.event_id
     where dispute.id = $1 and dispute.lot_id = $2`,
    [id, lot_id],
  )
  const dispute = rows[0]
  const own = party === 'filer' ? dispute?.company_id : dispute?.respondent
  if (!dispute || own !== company_id) refuse('auction_dispute_not_found', { status: 404 })
  const { state, replies } = dispute
  if (!mayMove(party, state, to)) {
    const isEarly = party === 'respondent' && state === 'open'
    refuse(isEarly ? 'auction_dispute_not_taken' : 'auction_dispute_decided', { status: 409 })
  }
  if (kind === 'reply' && replies >= MOST_REPLIES) refuse('auction_dispute_replies', { status: 409 })
  const { rowCount } = await pool.query(
    `with moved as (
       update auction_dispute set state = $3, decided_at = case when $3 = 'withdrawn' then clock_timestamp() end
       where id = $1 and state = $2 returning id)
     insert into auction_dispute_entry (id, dispute_id, side, author_id, kind, body)
     select $4, moved.id, $5, $6, $7, $8 from moved`,
    [id, state, to, newId('adie'), party, person_id, kind, text],
  )
  if (!rowCount) refuse('auction_dispute_decided', { status: 409 })
  return state
}

/** What the other side says to a dispute the house has taken up; whoever filed it gets a mail. */
export async function replyToDispute(
  container: MedusaContainer,
  house: AuctionHouse,
  lot: LotStanding,
  author: Author,
  id: string,
  text: string,
): Promise<void> {
  await takeStep(house, lot, author, id, { party: 'respondent', to: 'in_review', kind: 'reply', text })
  await mailFiler(container, house.pool, id)
}

/** Takes back one's own dispute while it is undecided; the other side gets a mail where it was asked already. */
export async function withdrawDispute(
  container: MedusaContainer,
  house: AuctionHouse,
  lot: LotStanding,
  author: Author,
  id: string,
  text: string,
): Promise<void> {
  const before = await takeStep(house, lot, author, id, {
    ...{ party: 'filer', to: 'withdrawn', kind: 'withdrawn', text },
  })
  if (before === 'in_review') await mailRespondent(container, house.pool, id, 'withdrawn')
}
