import { queueMail, type Language } from '@gostiny/platform'
import { portalUrl } from '@gostiny/companies'
import type { MedusaContainer } from '@medusajs/framework/types'
import type { Pool } from 'pg'

/** A person who may bid for an invited supplier, with what letters about an auction tell. */
export type Addressee = {
  participant_id: string
  company_id: string
  person_id: string
  email: string
  language: Language
  time_zone: string
  buyer: string
  number: number
  title: string
  starts_at: string
}

const READ = `
  select participant.id as participant_id, supplier.id as company_id, person.id as person_id, person.email,
    person.language, supplier.time_zone, buyer.name as buyer, event.number::int as number, event.title,
    event.settings->>'starts_at' as starts_at
  from auction_participant participant
  join auction_event event on event.id = participant.event_id
  join company buyer on buyer.id = event.buyer_company_id
  join company supplier on supplier.id = participant.supplier_company_id
  join membership on membership.company_id = supplier.id and membership.status = 'active'
    and membership.deleted_at is null and membership.roles && array['administrator', 'buyer']
  join person on person.id = membership.person_id and person.deleted_at is null
  where event.id = $1 and ($2::text is null or supplier.id = $2)`

/** Everybody to write to about an auction: of all invited suppliers, or of one. */
export async function addresseesOf(pool: Pool, eventId: string, companyId?: string): Promise<Addressee[]> {
  const { rows } = await pool.query<Addressee>(READ, [eventId, companyId ?? null])
  return rows
}

type Letter = { template: string; dedupe_key: string; params?: object }

/** One letter about an auction; a second one with the same key is not written. */
export async function writeTo(
  container: MedusaContainer,
  eventId: string,
  { participant_id: _, company_id, person_id, email, language, time_zone, starts_at, ...facts }: Addressee,
  { template, dedupe_key, params }: Letter,
): Promise<void> {
  const starts = inWords(starts_at, language, time_zone)
  const url = portalUrl(`/auctions/${eventId}`)
  await queueMail(container, {
    ...{ dedupe_key, template, to: email, language, company_id, person_id },
    params: { ...facts, starts, url, ...params },
  })
}

const inWords = (instant: string, language: Language, timeZone: string): string =>
  new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'long', timeZone }).format(
    new Date(instant),
  )
