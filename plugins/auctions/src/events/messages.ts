import { refuse } from '@gostiny/platform'
import type { Pool } from 'pg'
import { newId } from './new-id'
import { findEvent, sideOf } from './read-event'
import type { Author } from './save-event'

/**
 * A word between the buyer and one supplier, or from the buyer to all. A supplier writes to the buyer only and reads
 * what is his; the buyer reads everything under aliases.
 */
export async function sendMessage(
  pool: Pool,
  author: Author,
  eventId: string,
  { body, participant_id }: { body: string; participant_id?: string },
): Promise<void> {
  const event = await findEvent(pool, eventId)
  const side = sideOf(event, author.company_id)
  const addressee = event.participants.find(({ id }) => id === participant_id)
  if (participant_id && !addressee) refuse('auction_participant_unknown', { field: 'participant_id' })
  const to = side === 'supplier' ? 'buyer' : (addressee?.supplier_company_id ?? null)
  await pool.query(
    `insert into auction_message (id, event_id, from_company_id, from_person_id, to_company_id, body)
     values ($1, $2, $3, $4, $5, $6)`,
    [newId('amsg'), eventId, author.company_id, author.person_id, to, body],
  )
}

/** What one company may read, oldest first. `from` is an alias, or null for the buyer. */
export async function readMessages(pool: Pool, companyId: string, eventId: string) {
  const side = sideOf(await findEvent(pool, eventId), companyId)
  const { rows } = await pool.query(
    `select message.id, message.body, message.created_at, sender.alias as "from", addressee.alias as "to",
       message.to_company_id is null as to_all, message.from_company_id = $2 as is_own
     from auction_message message
     left join auction_participant sender on sender.event_id = message.event_id
       and sender.supplier_company_id = message.from_company_id
     left join auction_participant addressee on addressee.event_id = message.event_id
       and addressee.supplier_company_id = message.to_company_id
     where message.event_id = $1 and ($3 or message.to_company_id is null or message.to_company_id = $2
       or message.from_company_id = $2)
     order by message.created_at, message.id limit 500`,
    [eventId, companyId, side === 'buyer'],
  )
  if (side === 'buyer') return rows
  return rows.map((row) => ({ ...row, from: row.is_own ? 'me' : null, to: row.to && 'me' }))
}
