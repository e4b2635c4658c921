import { refuse } from '@gostiny/platform'
import type { MedusaContainer } from '@medusajs/framework/types'
import type { Pool } from 'pg'
import type { AuctionHouse } from '../modules/auctions'
import { admitSupplier } from './admit-supplier'
import { newId } from './new-id'
import { findEvent } from './read-event'
import type { Author } from './save-event'

export type Application = {
  id: string
  company_id: string
  name: string
  country: string | null
  city: string | null
  note: string
  state: 'asked' | 'admitted' | 'refused'
  reason: string | null
  created_at: string
}

/** Suppliers who asked to be admitted, oldest first; for the buyer of the event. */
export async function readApplications(pool: Pool, { company_id }: Author, eventId: string) {
  const event = await findEvent(pool, eventId)
  if (event.buyer_company_id !== company_id) refuse('auction_not_found', { status: 404 })
  const { rows } = await pool.query<Application>(
    `select asked.id, asked.company_id, company.name, company.country, company.city, asked.note, asked.state,
       asked.reason, asked.created_at
     from auction_application asked join company on company.id = asked.company_id
     where asked.event_id = $1 order by asked.created_at, asked.id`,
    [eventId],
  )
  return rows
}

/** A verified supplier asks to be admitted to an open auction; asking again after a refusal is not possible. */
export async function applyFor(pool: Pool, author: Author, eventId: string, note: string): Promise<void> {
  const { rows } = await pool.query<{ may: boolean; is_invited: boolean }>(
    `select exists (select from company where id = $2 and 'supplier' = any(roles) and verification = 'verified') as may,
       exists (select from auction_participant where event_id = event.id and supplier_company_id = $2) as is_invited
     from auction_event event where event.id = $1 and event.is_open and event.state <> 'draft'
       and not event.is_rehearsal and event.buyer_company_id <> $2
       and exists (select from auction_lot where event_id = event.id and phase in ('scheduled', 'prebid', 'live'))`,
    [eventId, author.company_id],
  )
  const [asked] = rows
  if (!asked?.may) refuse('auction_not_found', { status: 404 })
  if (asked.is_invited) refuse('auction_already_invited', { status: 409 })
  const { rowCount } = await pool.query(
    `insert into auction_application (id, event_id, company_id, person_id, note) values ($1, $2, $3, $4, $5)
     on conflict (event_id, company_id) do nothing`,
    [newId('aappl'), eventId, author.company_id, author.person_id, note],
  )
  if (!rowCount) refuse('auction_already_applied', { status: 409 })
}

export type Verdict = { admit: true } | { admit: false; reason: string }

/** The buyer admits a supplier who asked, or refuses with a reason that the supplier reads. */
export async function decideApplication(
  container: MedusaContainer,
  house: AuctionHouse,
  author: Author,
  { event_id, id, verdict }: { event_id: string; id: string; verdict: Verdict },
): Promise<void> {
  const asked = (await readApplications(house.pool, author, event_id)).find((one) => one.id === id)
  if (!asked) refuse('auction_application_unknown', { status: 404 })
  if (asked.state !== 'asked') refuse('auction_application_decided', { status: 409 })
  if (verdict.admit)
    await admitSupplier(container, house, author, event_id, {
      supplier_company_id: asked.company_id,
      ...{ fx: '1', landed: '0', fixed: '0', percent: '0', k: '1', life_cost: '0' },
    })
  await house.pool.query(
    `update auction_application set state = $2, reason = $3, decided_by = $4, decided_at = now() where id = $1`,
    [id, verdict.admit ? 'admitted' : 'refused', verdict.admit ? null : verdict.reason, author.person_id],
  )
}
