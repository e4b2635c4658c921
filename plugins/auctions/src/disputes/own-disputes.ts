import type { Pool } from 'pg'
import type { LotStanding } from '../lots/lot-of'
import type { DisputeKind, DisputeState } from './dispute-states'

export type OwnDispute = {
  id: string
  number: number
  kind: DisputeKind
  state: DisputeState
  is_own: boolean
  /** Of one's own only. */
  body: string | null
  about_seq: number | null
  created_at: string
  due_at: string
  /** The house's answer, once it is decided. */
  answer: string | null
  decided_at: string | null
}

/** The disputes about a lot a company may know: its own, and as the buyer that others asked and what was decided. */
export async function ownDisputes(
  pool: Pool,
  { lot_id, side }: LotStanding,
  companyId: string,
): Promise<OwnDispute[]> {
  const { rows } = await pool.query<OwnDispute>(
    `select dispute.id, number::int as number, dispute.kind, state, company_id = $2 as is_own,
       case when company_id = $2 then dispute.body end as body, about_seq, dispute.created_at, due_at, decided_at,
       (select entry.body from auction_dispute_entry entry where entry.dispute_id = dispute.id
          and entry.kind in ('upheld', 'refused') order by entry.created_at desc limit 1) as answer
     from auction_dispute dispute where lot_id = $1 and (company_id = $2 or $3)
     order by dispute.created_at desc, dispute.id limit 100`,
    [lot_id, companyId, side === 'buyer'],
  )
  return rows
}
