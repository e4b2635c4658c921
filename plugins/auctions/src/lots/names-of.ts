import type { Pool } from 'pg'
import type { Names } from './room'

/** Aliases and names of an event's participants; who may see which is decided where they are shown. */
export async function namesOf(pool: Pool, eventId: string): Promise<Names> {
  const { rows } = await pool.query(
    `select participant.id, participant.alias, supplier.name from auction_participant participant
     join company supplier on supplier.id = participant.supplier_company_id where participant.event_id = $1`,
    [eventId],
  )
  return rows
}
