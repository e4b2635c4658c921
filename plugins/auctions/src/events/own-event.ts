import { refuse } from '@gostiny/platform'
import type { Pool } from 'pg'
import { findEvent } from './read-event'
import type { Author } from './save-event'

/** A published event of the author's company; 404 for everybody else, 409 for a draft. */
export async function ownPublished(pool: Pool, { company_id }: Author, eventId: string) {
  const event = await findEvent(pool, eventId)
  if (event.buyer_company_id !== company_id) refuse('auction_not_found', { status: 404 })
  if (event.state === 'draft') refuse('auction_not_published', { status: 409 })
  return event
}

/** Whether no lot of an event has begun. */
export const isBefore = ({ lots }: { lots: { phase: string }[] }): boolean =>
  lots.every(({ phase }) => phase === 'scheduled')
