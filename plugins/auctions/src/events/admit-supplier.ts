import { refuse } from '@gostiny/platform'
import type { MedusaContainer } from '@medusajs/framework/types'
import type { AuctionHouse } from '../modules/auctions'
import { isOver } from '../modules/auctions/domain'
import { aliasOf } from './alias'
import type { SupplierBody } from './event-body'
import { inviteSuppliers } from './invite-suppliers'
import { newId } from './new-id'
import { ownPublished } from './own-event'
import type { Author } from './save-event'

/** Invites one more supplier into an auction that is published already, in every lot that is not over. */
export async function admitSupplier(
  container: MedusaContainer,
  { pool, engine }: AuctionHouse,
  author: Author,
  eventId: string,
  { supplier_company_id, ...stated }: SupplierBody,
): Promise<void> {
  const event = await ownPublished(pool, author, eventId)
  const lots = event.lots.filter(({ phase }) => phase !== 'closed' && !isOver(phase))
  if (!lots.length) refuse('auction_is_over', { status: 409 })
  const terms = { ...stated, currency: stated.currency ?? event.currency }
  const { rows } = await pool.query<{ id: string }>(
    `insert into auction_participant (id, event_id, supplier_company_id, alias, terms)
     select $1, $2, company.id, $4, $5 from company where company.id = $3 and 'supplier' = any(roles)
       and verification = 'verified' and deleted_at is null and company.id <> $6
     on conflict (event_id, supplier_company_id) do nothing returning id`,
    [
      newId('apart'),
      eventId,
      supplier_company_id,
      aliasOf(event.participants.length),
      JSON.stringify(terms),
      author.company_id,
    ],
  )
  const admitted = rows[0] ?? refuse('auction_supplier_unknown', { field: 'supplier_company_id' })
  for (const { id } of lots)
    await engine.submit(id, {
      kind: 'admit',
      key: `admit ${admitted.id}`,
      actor: { role: 'buyer', person_id: author.person_id },
      participant: { ...terms, participant_id: admitted.id },
    })
  await inviteSuppliers(container, pool, eventId)
}
