import { parseOrder } from '@gostiny/platform'
import type { AuctionHouse } from '../modules/auctions'
import { figuresOf, noFigures, type EventFigures } from '../events/event-figures'
import type { EventState } from '../events/event-state'
import type { AdminEventsQuery } from '../api/admin/auction-events/validators'
import { STATE_SQL } from './state-sql'

export type StaffEventRow = EventFigures & {
  id: string
  number: number
  title: string
  currency: string
  format: string
  state: EventState
  is_rehearsal: boolean
  starts_at: string
  ends_at: string
  created_at: string
  buyer_company_id: string
  buyer_name: string
  lot_count: number
  participant_count: number
  accepted_count: number
  /** Bids that were accepted, in all lots, and envelopes that wait for the opening. */
  bid_count: number
  dispute_count: number
  ceiling: string | null
  /** How the company the list is narrowed to takes part. */
  side: 'buyer' | 'supplier' | null
}

type Row = Omit<StaffEventRow, keyof EventFigures> & { lot_ids: string[]; total: number }

const ORDERS: Record<string, string> = {
  number: 'event.number',
  starts_at: `(event.settings->>'starts_at')::timestamptz`,
  created_at: 'event.created_at',
  title: 'event.title',
  bid_count: 'bid_count',
}

const COUNTED = `
  from auction_event event
  join company buyer on buyer.id = event.buyer_company_id
  cross join lateral (select coalesce(array_agg(phase) filter (where phase <> 'cancelled'), '{}') as kept,
    coalesce(array_agg(id order by position), '{}') as ids, count(*)::int as count,
    sum((settings->>'ceiling')::numeric)::text as ceiling from auction_lot where event_id = event.id) lots
  cross join lateral (select ${STATE_SQL} as state) now
  where ($1::text is null or event.title ilike $1 or event.number::text = $2 or buyer.name ilike $1)
    and ($3::text is null or event.settings->>'format' = $3)
    and ($4::text is null or event.buyer_company_id = $4)
    and ($5::text is null or event.buyer_company_id = $5 or (event.state <> 'draft' and exists (
      select from auction_participant where event_id = event.id and supplier_company_id = $5)))
    and ($6::timestamptz is null or (event.settings->>'starts_at')::timestamptz >= $6)
    and ($7::timestamptz is null or (event.settings->>'starts_at')::timestamptz < $7)`

const DAY_MS = 86_400_000
const STRETCHES = {
  next_week: [0, 7],
  last_week: [-7, 0],
  last_month: [-30, 0],
  last_quarter: [-91, 0],
  last_year: [-365, 0],
}

const stretchOf = (period: keyof typeof STRETCHES, now: number) => {
  const [from, to] = STRETCHES[period].map((days) => new Date(now + days * DAY_MS).toISOString())
  return { from, to }
}

/** All auctions as staff look for them, with how many there are in each state. */
export async function listStaffEvents({ pool, engine }: AuctionHouse, query: AdminEventsQuery) {
  const { q, format, buyer_company_id, company_id, period, state, order, limit, offset } = query
  const { from, to } = period ? stretchOf(period, engine.now()) : query
  const pattern = q ? `%${q.replace(/[\\%_]/g, '\\$&')}%` : null
  const known = [pattern, q, format, buyer_company_id, company_id, from, to].map((value) => value ?? null)
  const { column, direction } = parseOrder(order)
  const { rows } = await pool.query<Row>(
    `select event.id, event.number::int as number, event.title, event.currency,
       event.settings->>'format' as format, now.state, event.is_rehearsal,
       event.settings->>'starts_at' as starts_at, event.settings->>'ends_at' as ends_at, event.created_at,
       event.buyer_company_id, buyer.name as buyer_name, lots.count as lot_count, lots.ids as lot_ids, lots.ceiling,
       (select count(*)::int from auction_participant where event_id = event.id) as participant_count,
       (select count(*)::int from auction_participant where event_id = event.id and state = 'accepted') as accepted_count,
       (select count(*) filter (where kind = 'bid_accepted')::int + count(distinct (lot_id, body::jsonb->'data'->>'participant_id'))
         filter (where kind = 'sealed_bid_received' and not exists (select from auction_lot_record opened
           where opened.lot_id = told.lot_id and opened.kind = 'envelopes_opened'))::int
       from auction_lot_record told where lot_id = any(lots.ids)) as bid_count,
       (select count(*)::int from auction_dispute where event_id = event.id) as dispute_count,
       case when $5::text is null then null when event.buyer_company_id = $5 then 'buyer' else 'supplier' end as side,
       count(*) over ()::int as total
     ${COUNTED} and ($8::text is null or now.state = $8)
     order by ${ORDERS[column]} ${direction}, event.id limit $9 offset $10`,
    [...known, state ?? null, limit, offset],
  )
  const events = await Promise.all(
    rows.map(async ({ total: _, lot_ids, ...row }): Promise<StaffEventRow> => ({
      ...row,
      ...(row.bid_count ? await figuresOf(engine, lot_ids) : noFigures),
    })),
  )
  const { rows: states } = await pool.query<{ state: EventState; count: number }>(
    `select now.state, count(*)::int as count ${COUNTED} group by 1`,
    known,
  )
  const counts = Object.fromEntries(states.map(({ state: name, count }) => [name, count]))
  return { events, counts, count: rows[0]?.total ?? 0, limit, offset }
}
