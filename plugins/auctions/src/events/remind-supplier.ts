import { refuse } from '@gostiny/platform'
import type { MedusaContainer } from '@medusajs/framework/types'
import type { Pool } from 'pg'
import { REMINDER } from '../mails/reminder'
import { addresseesOf, writeTo } from './addressees'
import { ownPublished } from './own-event'
import type { Author } from './save-event'

/** A supplier is reminded at most once in so many hours. */
const HOURS_BETWEEN = 12

/** Writes once more to a supplier who has not answered. Refused too soon after the invitation or a reminder. */
export async function remindSupplier(
  container: MedusaContainer,
  pool: Pool,
  author: Author,
  eventId: string,
  supplierId: string,
): Promise<void> {
  const event = await ownPublished(pool, author, eventId)
  const invited = event.participants.find(({ supplier_company_id }) => supplier_company_id === supplierId)
  if (!invited) refuse('auction_participant_unknown', { status: 404, field: 'supplier_company_id' })
  if (invited.state !== 'invited') refuse('auction_already_answered', { status: 409 })
  const { rows } = await pool.query<{ reminded_at: string }>(
    `update auction_participant set reminded_at = now() where id = $1
       and coalesce(reminded_at, '-infinity') < now() - make_interval(hours => $2) returning reminded_at`,
    [invited.id, HOURS_BETWEEN],
  )
  if (!rows[0]) refuse('auction_reminded', { status: 409, params: { hours: HOURS_BETWEEN } })
  for (const addressee of await addresseesOf(pool, eventId, supplierId))
    await writeTo(container, eventId, addressee, {
      template: REMINDER,
      dedupe_key: `${REMINDER} ${invited.id} ${addressee.person_id} ${new Date(rows[0].reminded_at).toISOString()}`,
    })
}
