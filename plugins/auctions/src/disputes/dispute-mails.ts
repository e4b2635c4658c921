import { portalUrl } from '@gostiny/companies'
import { queueMail, type Language } from '@gostiny/platform'
import type { MedusaContainer } from '@medusajs/framework/types'
import type { Pool } from 'pg'
import { DISPUTE_COURSE, type CourseStep } from './course-letter'
import { RESPONDENT_SQL } from './respondent-sql'

type Addressee = {
  number: number
  event_id: string
  lot_id: string
  title: string
  company_id: string
  person_id: string
  email: string | null
  language: Language
  /** Replies so far: each is told once. */
  replies: number
}

const ABOUT = `dispute.number::int as number, dispute.event_id, dispute.lot_id, event.title, person.id as person_id, person.email,
  person.language, (select count(*)::int from auction_dispute_entry where dispute_id = dispute.id and kind = 'reply') as replies`

const FILER = `
  select ${ABOUT}, dispute.company_id from auction_dispute dispute
  join auction_event event on event.id = dispute.event_id join person on person.id = dispute.person_id
  where dispute.id = $1`

/** The person of the other side: who made the auction, or who accepted the invitation. */
const RESPONDENT = `
  select ${ABOUT}, respondent.company_id from auction_dispute dispute
  join auction_event event on event.id = dispute.event_id
  cross join lateral (select ${RESPONDENT_SQL} as company_id) respondent
  join person on person.id = case when respondent.company_id = event.buyer_company_id then event.created_by
    else (select accepted_by from auction_participant
      where event_id = event.id and supplier_company_id = respondent.company_id) end
  where dispute.id = $1`

/** Tells who filed a dispute that the other side has replied. */
export const mailFiler = (container: MedusaContainer, pool: Pool, id: string): Promise<void> =>
  mail(container, pool, FILER, id, 'replied')

/** Tells the other side that the house asks for its word, or no more. */
export const mailRespondent = (
  container: MedusaContainer,
  pool: Pool,
  id: string,
  step: 'asked' | 'withdrawn',
): Promise<void> => mail(container, pool, RESPONDENT, id, step)

async function mail(
  container: MedusaContainer,
  pool: Pool,
  sql: string,
  id: string,
  step: CourseStep,
): Promise<void> {
  const { rows } = await pool.query<Addressee>(sql, [id])
  const [addressee] = rows
  if (!addressee?.email) return
  const { number, event_id, lot_id, title, company_id, person_id, email, language, replies } = addressee
  await queueMail(container, {
    dedupe_key: `${DISPUTE_COURSE} ${id} ${step} ${step === 'replied' ? replies : ''}`.trimEnd(),
    template: DISPUTE_COURSE,
    params: { number, title, step, url: portalUrl(`/auctions/${event_id}/lots/${lot_id}`) },
    to: email,
    ...{ language, company_id, person_id },
  })
}
