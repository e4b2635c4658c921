import { refuse } from '@gostiny/platform'
import type { AuctionHouse } from '../modules/auctions'
import { findEvent } from './read-event'
import type { Author } from './save-event'

export type InvitationAnswer = { accept: true } | { accept: false; reason: string }

/** A supplier accepts the terms of every lot, as they stand, or declines. */
export async function answerInvitation(
  { pool, engine }: AuctionHouse,
  author: Author,
  eventId: string,
  answer: InvitationAnswer,
): Promise<void> {
  const event = await findEvent(pool, eventId)
  const mine = event.participants.find(({ supplier_company_id }) => supplier_company_id === author.company_id)
  if (!mine || event.state === 'draft' || event.opponents === 'synthetic')
    refuse('auction_not_found', { status: 404 })
  if (mine.state === 'withdrawn') refuse('auction_invitation_withdrawn', { status: 409 })
  if (answer.accept)
    for (const { id } of event.lots) {
      const { rules } = await engine.stateOf(id)
      const terms_hash = rules.terms_hash ?? ''
      const actor = { role: 'supplier', person_id: author.person_id } as const
      await engine.submit(id, { kind: 'accept_terms', actor, participant_id: mine.id, terms_hash })
    }
  await pool.query(
    `update auction_participant set state = $2, accepted_at = case when $3 then now() end,
       accepted_by = case when $3 then $4 end, declined_reason = $5 where id = $1`,
    [
      mine.id,
      answer.accept ? 'accepted' : 'declined',
      answer.accept,
      author.person_id,
      answer.accept ? null : answer.reason,
    ],
  )
}
