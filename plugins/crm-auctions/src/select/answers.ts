import { interactionSql, textArraySql } from '@gostiny/client-profile'
import { details, ofEvent } from './common'

/** Answers of these ids, as interactions of the suppliers who gave them. */
export const answersSql = (ids: readonly string[]): string =>
  interactionSql(
    {
      ...ofEvent,
      source: `'auction.answer'`,
      source_id: 'answer.id::text',
      kind: `'auction.' || answer.state`,
      occurred_at: 'answer.at',
      company_id: 'participant.supplier_company_id',
      person_id: 'answer.person_id',
      currency: 'event.currency',
      details: details(
        `'buyer', buyer.name`,
        `'reason', answer.reason`,
        `'had_accepted', case when exists (select from auction_answer earlier where earlier.id < answer.id
           and earlier.participant_id = answer.participant_id and earlier.state = 'accepted') then true end`,
      ),
    },
    `from auction_answer answer
     join auction_participant participant on participant.id = answer.participant_id
     join auction_event event on event.id = participant.event_id and not event.is_rehearsal
     join company buyer on buyer.id = event.buyer_company_id
     where answer.id::text = any(${textArraySql(ids)}) and answer.state in ('accepted', 'declined')`,
  )
