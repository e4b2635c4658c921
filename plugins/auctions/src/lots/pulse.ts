import type { Pool } from 'pg'
import type { Author } from '../events/save-event'
import { MOST_SAMPLES } from './heartbeats'
import type { LotStanding } from './lot-of'

/** A room in a browser gives a sign of life so often; longer silence is missed ones. */
const BEAT_S = 6

/**
 * Without a sign of life for so long somebody counts as gone, whatever his connection says, s. A socket is hung up on
 * when it misses a heartbeat, and what its heartbeats told is stored once a minute only.
 */
export const SILENT_S = { stream: 20, socket: 90 }

/** How a participant's people are connected to the room of a lot. */
export type Presence = {
  participant_id: string
  is_present: boolean
  /** The last measured way there and back, ms. */
  round_trip_ms: number | null
  last_seen_at: string | null
  /** How often a connection ended so far. */
  breaks: number
}

/** A sign of life from a room, with the way there and back as the browser measures it. */
export const keepPulse = (
  pool: Pool,
  { lot_id }: LotStanding,
  { person_id }: Author,
  roundTripMs: number,
): Promise<unknown> =>
  pool.query(
    `update auction_presence set seen_at = now(), round_trip_ms = $3,
       round_trips = (round_trips || $3::int)[greatest(1, cardinality(round_trips) - ${MOST_SAMPLES - 2}):],
       missed_heartbeats = missed_heartbeats
         + greatest(0, round(extract(epoch from now() - coalesce(seen_at, connected_at)) / ${BEAT_S})::int - 1)
     where lot_id = $1 and person_id = $2 and connected_at = (select max(connected_at) from auction_presence
       where lot_id = $1 and person_id = $2)`,
    [lot_id, person_id, Math.round(roundTripMs)],
  )

/** Who is in the room of a lot now; for its buyer. */
export async function presenceNow(pool: Pool, { lot_id, event_id }: LotStanding): Promise<Presence[]> {
  const { rows } = await pool.query<Presence>(
    `select participant.id as participant_id,
       coalesce(bool_or(seen.disconnected_at is null
         and coalesce(seen.seen_at, seen.connected_at) > now()
           - make_interval(secs => case seen.via when 'socket' then $4::int else $3::int end)), false) as is_present,
       (array_agg(seen.round_trip_ms order by seen.connected_at desc)
         filter (where seen.round_trip_ms is not null))[1] as round_trip_ms,
       max(coalesce(seen.disconnected_at, seen.seen_at, seen.connected_at)) as last_seen_at,
       count(seen.disconnected_at)::int as breaks
     from auction_participant participant
     left join auction_presence seen on seen.lot_id = $1 and seen.company_id = participant.supplier_company_id
     where participant.event_id = $2 group by participant.id`,
    [lot_id, event_id, SILENT_S.stream, SILENT_S.socket],
  )
  return rows
}
