import { refuse } from '@gostiny/platform'
import type { MedusaContainer } from '@medusajs/framework/types'
import type { AuctionHouse } from '../modules/auctions'
import { WITHDRAWAL } from '../mails/withdrawal'
import { addresseesOf, writeTo } from './addressees'
import { isBefore, ownPublished } from './own-event'
import type { Author } from './save-event'

/** Takes an invitation back before the auction begins: the supplier is blocked in every lot and told why. */
export async function withdrawInvitation(
  container: MedusaContainer,
  { pool, engine }: AuctionHouse,
  author: Author,
  eventId: string,
  { supplier_company_id, reason }: { supplier_company_id: string; reason: string },
): Promise<void> {
  const event = await ownPublished(pool, author, eventId)
  const invited = event.participants.find((one) => one.supplier_company_id === supplier_company_id)
  if (!invited) refuse('auction_participant_unknown', { status: 404, field: 'supplier_company_id' })
  if (!isBefore(event)) refuse('auction_has_begun', { status: 409 })
  for (const { id } of event.lots)
    await engine.submit(id, {
      kind: 'block',
      key: `withdraw ${invited.id}`,
      actor: { role: 'buyer', person_id: author.person_id },
      participant_id: invited.id,
      reason,
    })
  await pool.query(`update auction_participant set state = 'withdrawn', declined_reason = $2 where id = $1`, [
    invited.id,
    reason,
  ])
  for (const addressee of await addresseesOf(pool, eventId, supplier_company_id))
    await writeTo(container, eventId, addressee, {
      template: WITHDRAWAL,
      dedupe_key: `${WITHDRAWAL} ${invited.id} ${addressee.person_id}`,
      params: { reason },
    })
}
