import type { Pool } from 'pg'
import type { Author } from '../events/save-event'
import type { Device } from './device-of'
import type { LotStanding } from './lot-of'

/** Notes that a person is in the room of a lot. @returns how to note that he left, with the
 * last time there and back where it was measured. */
export async function presenceOf(
  pool: Pool,
  { event_id, lot_id }: LotStanding,
  { company_id, person_id }: Author,
  { address_hash, device_hash }: Device,
): Promise<(roundTripMs?: number) => Promise<void>> {
  const connected = new Date()
  await pool
    .query(
      `insert into auction_presence (event_id, lot_id, company_id, person_id, connected_at, address_hash, device_hash)
       values ($1, $2, $3, $4, $5, $6, $7) on conflict do nothing`,
      [event_id, lot_id, company_id, person_id, connected, address_hash, device_hash],
    )
    .catch(() => undefined)
  return async (roundTripMs) => {
    await pool
      .query(
        `update auction_presence set disconnected_at = now(), round_trip_ms = $4
         where lot_id = $1 and person_id = $2 and connected_at = $3`,
        [lot_id, person_id, connected, roundTripMs ?? null],
      )
      .catch(() => undefined)
  }
}
