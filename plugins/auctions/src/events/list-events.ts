import type { Pool } from 'pg'
import type { Phase } from '../modules/auctions/domain'
import { eventState, type EventState } from './event-state'

export type EventRow = {
  id: string
  number: number
  title: string
  currency: string
  format: string
  state: EventState
  is_rehearsal: boolean
  starts_at: string
  ends_at: string
  lot_count: number
  participant_count: number
  accepted_count: number
  /** For its buyer only. */
  ceiling: string | null
  buyer_name: string
  /** For a supplier: his own answer to the invitation. */
  my_state: string | null
  /** The nearest instant at which time asks something of a lot, ms: a start, an end, a turn. */
  due_at: number | null
  created_at: string
}

export type EventQuestion = {
  /** As buyer: own events. As supplier: published ones with an invitation. As staff: all. */
  side: { buyer: string } | { supplier: string } | 'staff'
  q?: string
  limit: number
  offset: number
}

type Row = Omit<EventRow, 'state'> & {
  published: boolean
  phases: Phase[]
  lot_ids: string[]
  total: number
}

const WHO = {
  buyer: 'event.buyer_company_id = $1',
  supplier: `event.state <> 'draft' and event.opponents = 'invited' and mine.id is not null`,
  staff: '$1::text is null',
}

/** Events of one side, newest first. */
export async function listEvents(pool: Pool, { side, q, limit, offset }: EventQuestion) {
  const kind = side === 'staff' ? 'staff' : 'buyer' in side ? 'buyer' : 'supplier'
  const company = side === 'staff' ? null : 'buyer' in side ? side.buyer : side.supplier
  const pattern = q ? `%${q.replace(/[\\%_]/g, '\\$&')}%` : null
  const { rows } = await pool.query<Row>(
    `select event.id, event.number::int as number, event.title, event.currency, event.settings->>'format' as format,
       event.is_rehearsal, event.settings->>'starts_at' as starts_at, event.settings->>'ends_at' as ends_at,
       event.state <> 'draft' as published, lots.phases, lots.lot_ids, lots.lot_count,
       lots.due_at, people.participant_count, people.accepted_count,
       ${kind === 'supplier' ? 'null' : 'lots.ceiling'} as ceiling, buyer.name as buyer_name, mine.state as my_state,
       event.created_at, count(*) over ()::int as total
     from auction_event event
     join company buyer on buyer.id = event.buyer_company_id
     left join auction_participant mine on mine.event_id = event.id and mine.supplier_company_id = $1
     cross join lateral (select coalesce(array_agg(phase), '{}') as phases,
       coalesce(array_agg(id), '{}') as lot_ids, count(*)::int as lot_count, min(next_due_at)::float8 as due_at,
       sum((settings->>'ceiling')::numeric)
         filter (where jsonb_array_length(coalesce(settings->'covers', '[]')) = 0)::text as ceiling from auction_lot where event_id = event.id) lots
     cross join lateral (select count(*)::int as participant_count,
       count(*) filter (where state = 'accepted')::int as accepted_count
       from auction_participant where event_id = event.id) people
     where ${WHO[kind]} and ($2::text is null or event.title ilike $2 or event.number::text = $3)
     order by event.created_at desc, event.id limit $4 offset $5`,
    [company, pattern, q ?? null, limit, offset],
  )
  const events = rows.map(({ published, phases, total: _, ...row }) => ({
    ...row,
    state: eventState(published, phases),
  }))
  return { events, count: rows[0]?.total ?? 0, limit, offset }
}
