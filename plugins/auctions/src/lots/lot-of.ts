import { refuse } from '@gostiny/platform'
import type { Pool } from 'pg'

/** A lot as one company stands to it. */
export type LotStanding = {
  lot_id: string
  event_id: string
  number: number
  title: string
  event_title: string
  buyer_name: string
  side: 'buyer' | 'supplier'
  participant_id: string | null
  terms: string
  shows_names: boolean
  is_rehearsal: boolean
  /** Whether another lot of the event is still to be decided. */
  others_open: boolean
}

type Row = Omit<LotStanding, 'side'> & { is_buyer: boolean }

/** The lot for its buyer or for a supplier in it; 404 for everybody else. */
export async function lotOf(pool: Pool, lotId: string, companyId: string): Promise<LotStanding> {
  const { rows } = await pool.query<Row>({
    name: 'auction lot of',
    text: `select lot.id as lot_id, event.id as event_id, event.number::int as number, lot.title,
        event.title as event_title, buyer.name as buyer_name, event.buyer_company_id = $2 as is_buyer,
        participant.id as participant_id, event.terms, event.is_rehearsal,
        exists (select from auction_lot other where other.event_id = event.id and other.id <> lot.id
          and other.phase not in ('closed', 'awarded', 'not_awarded', 'cancelled')) as others_open,
        coalesce((event.settings->'visibility'->>'buyer_sees_names')::boolean, false) as shows_names
      from auction_lot lot
      join auction_event event on event.id = lot.event_id
      join company buyer on buyer.id = event.buyer_company_id
      left join auction_participant participant on participant.event_id = event.id
        and participant.supplier_company_id = $2
      where lot.id = $1 and event.state <> 'draft' and (event.buyer_company_id = $2
        or (participant.id is not null and event.opponents = 'invited'))`,
    values: [lotId, companyId],
  })
  const { is_buyer, ...lot } = rows[0] ?? refuse('auction_not_found', { status: 404 })
  return { ...lot, side: is_buyer ? 'buyer' : 'supplier' }
}
