import type { MedusaContainer } from '@medusajs/framework/types'
import type { Pool } from 'pg'
import { INVITATION } from '../mails/invitation'
import { addresseesOf, writeTo } from './addressees'

/** Writes to everybody who may bid for an invited supplier; once per person and auction. */
export async function inviteSuppliers(
  container: MedusaContainer,
  pool: Pool,
  eventId: string,
): Promise<void> {
  for (const addressee of await addresseesOf(pool, eventId))
    await writeTo(container, eventId, addressee, {
      template: INVITATION,
      dedupe_key: `${INVITATION} ${addressee.participant_id} ${addressee.person_id}`,
    })
}
