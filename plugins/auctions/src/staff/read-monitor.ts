import type { AuctionHouse } from '../modules/auctions'
import { exactText, lotView, type LotState, type LotView } from '../modules/auctions/domain'
import { alarmsOf, type Alarm, type Present } from './alarms'

export type MonitorLot = {
  id: string
  event_id: string
  number: number
  event_title: string
  title: string
  buyer_name: string
  lot: LotView
  best: string | null
  leader: string | null
  /** Accepted bids, and offers that nobody may see yet. */
  bids: number
  extensions: number
  /** Offers of each of the last ten minutes, the oldest first. */
  pulse: number[]
  last_bid_at: number | null
  present: Present[]
  alarms: Alarm[]
  is_simulated: boolean
}

type Row = Pick<MonitorLot, 'id' | 'event_id' | 'number' | 'event_title' | 'title' | 'buyer_name'> & {
  bids: number
  extensions: number
  recent: number[]
  still_since: number | null
  is_simulated: boolean
  present: (Omit<Present, 'last_bid_at' | 'has_accepted'> & { state: string })[]
}

const WATCHED = ['prebid', 'live', 'paused', 'suspended', 'closing', 'final']
/** What suppliers offer, seen or not. */
const OFFERS = ['bid_accepted', 'sealed_bid_received', 'final_bid_received']
const PULSE_MINUTES = 10
const MINUTE_MS = 60_000
const MOST = 200

const READ = `
  select lot.id, event.id as event_id, event.number::int as number, event.title as event_title, lot.title,
    buyer.name as buyer_name, told.bids, told.extensions, told.recent, told.still_since, people.present,
    exists (select from auction_simulation where lot_id = lot.id and stopped_at is null) as is_simulated
  from auction_lot lot
  join auction_event event on event.id = lot.event_id
  join company buyer on buyer.id = event.buyer_company_id
  cross join lateral (
    select count(*) filter (where kind = 'bid_accepted')::int as bids,
      count(*) filter (where kind = 'lot_extended')::int as extensions,
      coalesce(array_agg(at::float8) filter (where kind = any($3) and at > $2), '{}') as recent,
      max(at) filter (where kind in ('lot_paused', 'lot_suspended'))::float8 as still_since
    from auction_lot_record where lot_id = lot.id) told
  cross join lateral (
    select coalesce(json_agg(json_build_object('participant_id', participant.id, 'company_id', supplier.id,
      'name', supplier.name, 'state', participant.state, 'is_present', coalesce(seen.is_present, false),
      'changed_at', seen.changed_at, 'round_trip_ms', seen.round_trip_ms) order by supplier.name), '[]') as present
    from auction_participant participant
    join company supplier on supplier.id = participant.supplier_company_id
    left join lateral (
      select bool_or(disconnected_at is null) as is_present,
        extract(epoch from max(coalesce(disconnected_at, connected_at)))::float8 * 1000 as changed_at,
        (array_agg(round_trip_ms order by connected_at desc) filter (where round_trip_ms is not null))[1] as round_trip_ms
      from auction_presence where lot_id = lot.id and company_id = supplier.id
        and connected_at > now() - interval '1 day') seen on true
    where participant.event_id = event.id) people
  where lot.phase = any($1)
  order by lot.next_due_at nulls last, lot.id limit ${MOST}`

/** Every lot in which something may happen now, the nearest end first. */
export async function readMonitor({
  pool,
  engine,
}: AuctionHouse): Promise<{ now: number; lots: MonitorLot[] }> {
  const now = engine.now()
  const { rows } = await pool.query<Row>(READ, [WATCHED, now - PULSE_MINUTES * MINUTE_MS, OFFERS])
  const lots = await Promise.all(rows.map(async (row) => monitored(row, await engine.stateOf(row.id), now)))
  return { now, lots }
}

function monitored({ present, recent, still_since, ...row }: Row, state: LotState, now: number): MonitorLot {
  const [lead] = state.standing
  const known = present.map(({ state: answer, ...one }): Present => {
    const last_bid_at = state.participants.get(one.participant_id)?.last?.at ?? null
    return { ...one, has_accepted: answer === 'accepted', last_bid_at }
  })
  const last_bid_at = state.standing.reduce((latest, { at }) => Math.max(latest, at), 0) || null
  const unseen = state.hidden.length + (state.opened ? 0 : state.sealed.length)
  return {
    ...row,
    bids: row.bids + unseen,
    lot: lotView(state),
    best: lead ? exactText(lead.value) : null,
    leader: known.find(({ participant_id }) => participant_id === lead?.participant_id)?.name ?? null,
    pulse: pulseOf(recent, now),
    last_bid_at,
    present: known,
    alarms: alarmsOf({ state, now, present: known, last_bid_at, still_since }),
  }
}

/** Bids by minute, the oldest minute first. */
function pulseOf(recent: readonly number[], now: number): number[] {
  const pulse = Array.from({ length: PULSE_MINUTES }, () => 0)
  for (const at of recent) {
    const minute = PULSE_MINUTES - 1 - Math.floor((now - at) / MINUTE_MS)
    if (minute >= 0 && minute < PULSE_MINUTES) pulse[minute] += 1
  }
  return pulse
}
