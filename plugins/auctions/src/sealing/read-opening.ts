import { refuse } from '@gostiny/platform'
import type { Pool } from 'pg'
import { isOver, type Phase, type ShareHolder } from '../modules/auctions/domain'

export type Presented = { holder: ShareHolder; presented_name: string; presented_at: string }

/** Where the opening of an event's sealed bids stands. */
export type OpeningView = {
  event_id: string
  title: string
  number: number
  fingerprint: string
  public_key: string
  third: { name: string; email: string; fetched_at: string | null }
  presented: Presented[]
  lots: { id: string; title: string; phase: Phase }[]
  /** Whether every lot is closed, so that shares are taken. */
  is_closed: boolean
  /** Whether two shares lie on the table. */
  may_open: boolean
  opened_at: string | null
}

type Row = Omit<OpeningView, 'is_closed' | 'may_open' | 'third'> & {
  third_name: string
  third_email: string
  third_fetched_at: string | null
}

const NEEDED = 2

const READ = `
  select sealing.event_id, event.title, event.number::int as number, sealing.fingerprint, sealing.public_key,
    sealing.third_name, sealing.third_email, sealing.third_fetched_at, sealing.opened_at,
    (select coalesce(json_agg(json_build_object('holder', holder, 'presented_name', presented_name,
       'presented_at', presented_at) order by presented_at), '[]')
     from auction_sealing_share share where share.event_id = event.id) as presented,
    (select json_agg(json_build_object('id', id, 'title', title, 'phase', phase) order by position)
     from auction_lot where event_id = event.id) as lots
  from auction_sealing sealing join auction_event event on event.id = sealing.event_id`

export const ofBuyer = 'event.id = $1 and event.buyer_company_id = $2'
export const ofAnybody = 'event.id = $1'
export const ofToken = 'sealing.third_token_hash = $1'

/** The opening found by one of the conditions above; 404 when there is none. */
export async function readOpening(pool: Pool, condition: string, values: string[]): Promise<OpeningView> {
  const { rows } = await pool.query<Row>(`${READ} where ${condition}`, values)
  const row = rows[0] ?? refuse('auction_not_found', { status: 404 })
  const { third_name: name, third_email: email, third_fetched_at: fetched_at, ...opening } = row
  return {
    ...opening,
    third: { name, email, fetched_at },
    is_closed: opening.lots.every(({ phase }) => phase === 'closed' || isOver(phase)),
    may_open: opening.presented.length >= NEEDED && !opening.opened_at,
  }
}
