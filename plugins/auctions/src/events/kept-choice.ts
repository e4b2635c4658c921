import type { Pool } from 'pg'
import { personName } from '../sealing/person-name'

/** An award of bound lots that differs from the proposal, as the first person wished it. */
export type KeptChoice = { chosen: string[]; reason?: string; person_id: string }

/** What the first person wished; null when nobody wished anything else than the proposal. */
export async function keptChoice(pool: Pool, eventId: string): Promise<KeptChoice | null> {
  const { rows } = await pool.query<{ award_proposal: KeptChoice | null }>(
    'select award_proposal from auction_event where id = $1',
    [eventId],
  )
  return rows[0]?.award_proposal ?? null
}

/** Keeps it until a second person asks for the same. */
export const keepChoice = (pool: Pool, eventId: string, choice: KeptChoice) =>
  pool.query('update auction_event set award_proposal = $2 where id = $1', [eventId, JSON.stringify(choice)])

/** What waits for a second person, for who reads it. */
export async function waitingChoice(pool: Pool, eventId: string, readerId: string) {
  const kept = await keptChoice(pool, eventId)
  if (!kept) return null
  const { chosen, reason, person_id } = kept
  const name = await personName(pool, person_id)
  return { chosen, reason: reason ?? null, name, is_own: person_id === readerId }
}
