import type { Pool } from 'pg'

/** What staff know of a lot beside the lot itself. */
export type LotFacts = {
  lot_id: string
  record_seq: number
  record_head: string
  /** The newest head the house has signed. */
  signed: { seq: number; head: string; at: number; signature: string } | null
  is_simulated: boolean
  open_disputes: number
}

export async function lotFacts(pool: Pool, eventId: string): Promise<LotFacts[]> {
  const { rows } = await pool.query<LotFacts>(
    `select lot.id as lot_id, lot.record_seq, lot.record_head,
       (select json_build_object('seq', seq, 'head', head, 'at', at, 'signature', signature)
        from auction_signed_head where lot_id = lot.id order by seq desc limit 1) as signed,
       exists (select from auction_simulation where lot_id = lot.id and stopped_at is null) as is_simulated,
       (select count(*)::int from auction_dispute
        where lot_id = lot.id and state in ('open', 'in_review')) as open_disputes
     from auction_lot lot where lot.event_id = $1 order by lot.position`,
    [eventId],
  )
  return rows
}
