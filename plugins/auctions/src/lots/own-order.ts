import type { Pool } from 'pg'

/** Number of the buyer's order from what a participant won in a lot; null while there is none. */
export async function ownOrder(pool: Pool, lotId: string, participantId: string): Promise<number | null> {
  const { rows } = await pool.query<{ number: number }>(
    `select display_id as number from "order"
     where metadata->>'auction_lot_id' = $1 and metadata->>'auction_participant_id' = $2`,
    [lotId, participantId],
  )
  return rows[0]?.number ?? null
}
