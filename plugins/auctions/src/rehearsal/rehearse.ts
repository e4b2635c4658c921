import { refuse } from '@gostiny/platform'
import type { MedusaContainer } from '@medusajs/framework/types'
import { eventBody, type EventBody } from '../events/event-body'
import { inviteSuppliers } from '../events/invite-suppliers'
import { publishEvent } from '../events/publish-event'
import { findEvent } from '../events/read-event'
import { saveEvent, type Author } from '../events/save-event'
import type { AuctionHouse } from '../modules/auctions'
import { inviteThird } from '../sealing/invite-third'
import type { SealingBody } from '../sealing/sealing-body'
import { compressRules } from './compress-rules'
import { playOpponents } from './opponents'

export type Rehearsal = {
  opponents: 'invited' | 'synthetic'
  starts_in_s: number
  lasts_s: number
  sealing?: SealingBody
}

const SECOND = 1_000

/**
 * A copy of an event under the same rules in less time, published at once. With synthetic opponents the invited
 * suppliers are neither told nor let in: the house bids under their letters. A sealed event needs a key for its copy.
 * @returns the id of the copy
 */
export async function rehearse(
  container: MedusaContainer,
  house: AuctionHouse,
  author: Author,
  eventId: string,
  { opponents, starts_in_s, lasts_s, sealing }: Rehearsal,
): Promise<string> {
  const event = await findEvent(house.pool, eventId)
  if (event.buyer_company_id !== author.company_id) refuse('auction_not_found', { status: 404 })
  if (event.is_rehearsal) refuse('auction_rehearsal_of_rehearsal', { status: 409 })
  if (event.settings.format === 'sealed' && !sealing)
    refuse('auction_sealing_missing', { status: 409, field: 'sealing' })
  const startsAt = house.engine.now() + starts_in_s * SECOND
  const body: EventBody = eventBody.parse({
    title: event.title,
    description: event.description,
    currency: event.currency,
    terms: event.terms,
    is_rehearsal: true,
    rules: compressRules(event.settings, startsAt, lasts_s * SECOND),
    lots: event.lots.map(({ title, ceiling, target, covers, items }) => ({
      ...{ title, ceiling, target, covers },
      items: items.map(({ id: _, ...item }) => item),
    })),
    suppliers: event.participants.map(({ supplier_company_id, terms }) => ({
      supplier_company_id,
      ...terms,
    })),
  })
  const id = await saveEvent(house.pool, author, body)
  await house.pool.query('update auction_event set opponents = $2, rehearsal_of = $3 where id = $1', [
    id,
    opponents,
    eventId,
  ])
  const { third_token } = await publishEvent(house, author, id, sealing)
  if (sealing && third_token) await inviteThird(container, house.pool, id, sealing.third, third_token)
  if (opponents === 'synthetic') await playOpponents(house, id)
  else await inviteSuppliers(container, house.pool, id)
  return id
}
