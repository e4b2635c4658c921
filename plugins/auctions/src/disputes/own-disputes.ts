import type { Pool } from 'pg'
import type { LotStanding } from '../lots/lot-of'
import { mayMove, type DisputeKind, type DisputeState } from './dispute-states'
import { RESPONDENT_SQL } from './respondent-sql'

export type OwnDispute = {
  id: string
  number: number
  kind: DisputeKind
  state: DisputeState
  is_own: boolean
  /** Of one's own, and of one held against the reader while his word is asked for, or once he has replied. */
  body: string | null
  about_seq: number | null
  created_at: string
  due_at: string
  /** What the other side said, oldest first; for the two sides alone. */
  replies: { body: string; created_at: string }[]
  may_reply: boolean
  may_withdraw: boolean
  /** The house's answer, once it is decided. */
  answer: string | null
  decided_at: string | null
}

type Row = Omit<OwnDispute, 'may_reply' | 'may_withdraw'> & { is_respondent: boolean }

/**
 * The disputes about a lot a company may know: its own, those held against it, and as the buyer that others asked and
 * what was decided. Who filed one is not said: before the close the buyer may not know names.
 */
export async function ownDisputes(
  pool: Pool,
  { lot_id, side }: LotStanding,
  companyId: string,
): Promise<OwnDispute[]> {
  const { rows } = await pool.query<Row>(
    `select told.* from (
       select dispute.id, dispute.number::int as number, dispute.kind, dispute.state, dispute.company_id = $2 as is_own,
         coalesce(against.company_id = $2, false) as is_respondent,
         case when dispute.company_id = $2 or (against.company_id = $2 and word.is_asked) then dispute.body end as body,
         dispute.about_seq, dispute.created_at, dispute.due_at, dispute.decided_at,
         case when $2 in (dispute.company_id, against.company_id) then (
           select coalesce(json_agg(json_build_object('body', entry.body, 'created_at', entry.created_at)
             order by entry.created_at), '[]')
           from auction_dispute_entry entry where entry.dispute_id = dispute.id and entry.kind = 'reply')
           else '[]' end as replies,
         (select entry.body from auction_dispute_entry entry where entry.dispute_id = dispute.id
            and entry.kind in ('upheld', 'refused') order by entry.created_at desc limit 1) as answer
       from auction_dispute dispute
       join auction_event event on event.id = dispute.event_id
       cross join lateral (select ${RESPONDENT_SQL} as company_id) against
       cross join lateral (select dispute.state = 'in_review' or exists (select from auction_dispute_entry entry
         where entry.dispute_id = dispute.id and entry.kind = 'reply') as is_asked) word
       where dispute.lot_id = $1 and (dispute.company_id = $2 or $3 or (against.company_id = $2 and word.is_asked))
     ) told order by told.created_at desc, told.id limit 100`,
    [lot_id, companyId, side === 'buyer'],
  )
  return rows.map(({ is_respondent, ...row }) => ({
    ...row,
    may_reply: is_respondent && mayMove('respondent', row.state, 'in_review'),
    may_withdraw: row.is_own && mayMove('filer', row.state, 'withdrawn'),
  }))
}
