import { interactionSql, textArraySql } from '@gostiny/client-profile'
import { details, ofEvent } from './common'

/** Both instants are written once: an event is published once, a participant invited once. */
const invitedAt = 'greatest(event.published_at, participant.invited_at)'

/** Auctions of these ids as their buyer and each invited supplier lived them. */
export function invitationsSql(ids: readonly string[]): string {
  const chosen = `event.id = any(${textArraySql(ids)}) and event.published_at is not null`
  const published = interactionSql(
    {
      ...ofEvent,
      source: `'auction.event'`,
      source_id: 'event.id',
      kind: `'auction.published'`,
      occurred_at: 'event.published_at',
      company_id: 'event.buyer_company_id',
      person_id: 'event.created_by',
      currency: 'event.currency',
      details: details(`'format', event.settings->>'format'`),
    },
    `from auction_event event where ${chosen}`,
  )
  const invited = interactionSql(
    {
      ...ofEvent,
      source: `'auction.participant'`,
      source_id: 'participant.id',
      kind: `'auction.invited'`,
      occurred_at: invitedAt,
      company_id: 'participant.supplier_company_id',
      currency: 'event.currency',
      details: details(`'buyer', buyer.name`),
    },
    `from auction_event event
     join auction_participant participant on participant.event_id = event.id
     join company buyer on buyer.id = event.buyer_company_id where ${chosen}`,
  )
  return `${published} union all ${invited}`
}
