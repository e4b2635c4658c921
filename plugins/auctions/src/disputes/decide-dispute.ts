import { portalUrl } from '@gostiny/companies'
import { queueMail, refuse, type Language } from '@gostiny/platform'
import type { MedusaContainer } from '@medusajs/framework/types'
import type { Pool } from 'pg'
import { newId } from '../events/new-id'
import { DISPUTE } from '../mails/dispute'
import { mailRespondent } from './dispute-mails'
import { isDecided, mayMove, type DisputeState } from './dispute-states'

type Row = {
  state: DisputeState
  number: number
  event_id: string
  event_title: string
  company_id: string
  person_id: string
  email: string | null
  language: Language
}

/** Takes a dispute up or decides it, with a reason its parties read; whoever filed it gets a mail once it is decided. */
export async function decideDispute(
  container: MedusaContainer,
  pool: Pool,
  staffId: string,
  id: string,
  { to, text }: { to: DisputeState; text: string },
): Promise<void> {
  const { rows } = await pool.query<Row>(
    `select dispute.state, dispute.number::int as number, dispute.event_id, event.title as event_title,
       dispute.company_id, dispute.person_id, person.email, person.language
     from auction_dispute dispute join auction_event event on event.id = dispute.event_id
     left join person on person.id = dispute.person_id where dispute.id = $1`,
    [id],
  )
  const dispute = rows[0] ?? refuse('auction_dispute_not_found', { status: 404 })
  if (!mayMove('staff', dispute.state, to)) refuse('auction_dispute_decided', { status: 409, field: 'to' })
  const { rowCount } = await pool.query(
    `with moved as (
       update auction_dispute set state = $3, decided_by = case when $4 then $5 end,
         decided_at = case when $4 then clock_timestamp() end
       where id = $1 and state = $2 returning id)
     insert into auction_dispute_entry (id, dispute_id, side, author_id, kind, body)
     select $6, moved.id, 'staff', $5, $3, $7 from moved`,
    [id, dispute.state, to, isDecided(to), staffId, newId('adie'), text],
  )
  if (!rowCount) refuse('auction_dispute_decided', { status: 409, field: 'to' })
  if (to === 'in_review') await mailRespondent(container, pool, id, 'asked')
  if (!isDecided(to) || !dispute.email) return
  await queueMail(container, {
    dedupe_key: `${DISPUTE} ${id}`,
    template: DISPUTE,
    params: {
      number: dispute.number,
      title: dispute.event_title,
      is_upheld: to === 'upheld',
      answer: text,
      url: portalUrl(`/auctions/${dispute.event_id}`),
    },
    to: dispute.email,
    language: dispute.language,
    company_id: dispute.company_id,
    person_id: dispute.person_id,
  })
}
