import { refuse } from '@gostiny/platform'
import { isOver } from '../modules/auctions/domain'
import type { AuctionHouse } from '../modules/auctions'
import { newId } from '../events/new-id'
import type { Author } from '../events/save-event'
import type { LotStanding } from '../lots/lot-of'
import { dueAt, type DisputeKind } from './dispute-states'

export type DisputeBody = { kind: DisputeKind; body: string; about_seq?: number }

/** So many undecided ones of a company about one lot at a time. */
const MOST_OPEN = 5

/** Puts a dispute of the buyer or a participant about a lot before the house. @returns its id. */
export async function fileDispute(
  { pool, engine }: AuctionHouse,
  { lot_id, event_id }: LotStanding,
  { company_id, person_id }: Author,
  { kind, body, about_seq }: DisputeBody,
): Promise<string> {
  const state = await engine.stateOf(lot_id)
  if (about_seq && about_seq > state.seq) refuse('auction_unknown_bid', { status: 409, field: 'about_seq' })
  const { rows } = await pool.query<{ open: number }>(
    `select count(*)::int as open from auction_dispute
     where lot_id = $1 and company_id = $2 and state in ('open', 'in_review')`,
    [lot_id, company_id],
  )
  if (rows[0].open >= MOST_OPEN) refuse('auction_too_many_disputes', { status: 409 })
  const isRunning = state.phase !== 'closed' && !isOver(state.phase)
  const id = newId('adis')
  await pool.query(
    `insert into auction_dispute (id, lot_id, event_id, company_id, person_id, kind, body, about_seq, due_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, to_timestamp($9 / 1000.0))`,
    [
      id,
      lot_id,
      event_id,
      company_id,
      person_id,
      kind,
      body,
      about_seq ?? null,
      dueAt(engine.now(), isRunning),
    ],
  )
  return id
}
