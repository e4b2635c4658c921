import type { AuctionHouse } from '../modules/auctions'
import type { Author } from '../events/save-event'
import type { Device } from './device-of'
import { MOST_SAMPLES } from './heartbeats'
import type { LotStanding } from './lot-of'

/** By what somebody is in a room. */
export type Via = 'stream' | 'socket'

/** What a connection that measures itself has found so far. */
export type Measured = { round_trips: readonly number[]; missed: number }

export type Stay = {
  /** Writes the connection down where that was not possible when it was made. */
  note: () => Promise<void>
  /** Stores what was measured since the last call, for it would be lost with the process. */
  keep: (measured: Measured) => Promise<void>
  /** Notes that the person left. */
  leave: (measured?: Measured) => Promise<void>
}

const NOTHING: Measured = { round_trips: [], missed: 0 }
/** From here on a connection counts as written down late, s. */
const LATE_S = 5
const NOTE = `
  insert into auction_presence (event_id, lot_id, company_id, person_id, connected_at, address_hash, device_hash, via,
    noted_late_at)
  values ($1, $2, $3, $4, $5, $6, $7, $8,
    case when now() > $5::timestamptz + make_interval(secs => ${LATE_S}) then now() end)
  on conflict do nothing`
const KEEP = `
  update auction_presence set missed_heartbeats = missed_heartbeats + $5,
    round_trips = (round_trips || $4::int[])[greatest(1, cardinality(round_trips || $4::int[]) - ${MOST_SAMPLES - 1}):],
    round_trip_ms = coalesce(($4::int[])[cardinality($4::int[])], round_trip_ms)`
const OF = 'where lot_id = $1 and person_id = $2 and connected_at = $3'

/**
 * Notes that a person is in the room of a lot. Nobody is kept out of it because the note fails: there is a warning, and
 * the next call of the stay makes up for it.
 */
export async function presenceOf(
  { pool, warn }: Pick<AuctionHouse, 'pool' | 'warn'>,
  { event_id, lot_id }: LotStanding,
  { company_id, person_id }: Author,
  { address_hash, device_hash }: Device,
  via: Via,
): Promise<Stay> {
  const connected = new Date()
  let isNoted = false
  const lost = (error: Error) =>
    warn(`auctions: the presence in lot ${lot_id} is not noted: ${error.message}`)
  const note = async (): Promise<void> => {
    if (isNoted) return
    const values = [event_id, lot_id, company_id, person_id, connected, address_hash, device_hash, via]
    await pool.query(NOTE, values).then(() => (isNoted = true), lost)
  }
  const update = async (text: string, { round_trips, missed }: Measured): Promise<void> => {
    await note()
    await pool.query(text, [lot_id, person_id, connected, round_trips, missed]).catch(lost)
  }
  await note()
  return {
    note,
    keep: (measured) => update(`${KEEP}, seen_at = now() ${OF}`, measured),
    leave: (measured = NOTHING) => update(`${KEEP}, disconnected_at = now() ${OF}`, measured),
  }
}
