import { refuse } from '@gostiny/platform'
import type { Pool } from 'pg'
import type { LotStanding } from './lot-of'

/** A published lot as staff see it: like its buyer, with names. */
export async function staffLot(pool: Pool, lotId: string): Promise<LotStanding> {
  const { rows } = await pool.query<
    Omit<LotStanding, 'side' | 'participant_id' | 'shows_names' | 'others_open'>
  >(
    `select lot.id as lot_id, event.id as event_id, event.number::int as number, lot.title,
       event.title as event_title, buyer.name as buyer_name, event.terms
     from auction_lot lot join auction_event event on event.id = lot.event_id
     join company buyer on buyer.id = event.buyer_company_id where lot.id = $1 and event.state <> 'draft'`,
    [lotId],
  )
  const lot = rows[0] ?? refuse('auction_not_found', { status: 404 })
  return { ...lot, side: 'buyer', participant_id: null, shows_names: true, others_open: false }
}
