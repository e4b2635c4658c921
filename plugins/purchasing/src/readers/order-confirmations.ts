import type { MedusaContainer } from '@medusajs/framework/types'
import { OrderWorkflowEvents } from '@medusajs/framework/utils'
import { portalUrl } from '@gostiny/companies'
import { INVOICE_PAYMENT_PROVIDER } from '@gostiny/payments'
import { defineReader, pgConnection, queueMail, type ChangedRow, type Language } from '@gostiny/platform'
import { ORDER_PLACED_MAIL, type OrderPlacedParams } from '../mails/order-placed'
import { presentOrder } from '../orders/present-order'
import { readOrder } from '../orders/read-order'

type PlacedRow = ChangedRow & { order_id: string }
type Orderer = { id: string; email: string; first_name: string | null; language: Language }

/**
 * An order is placed for good when its payment is authorised, the last thing checkout does; an order that
 * Medusa writes and takes back has none.
 */
const sql = `
  select payment.created_at::text as changed_at, payment.id, ordered.id as order_id
  from payment
  join order_payment_collection link on link.payment_collection_id = payment.payment_collection_id
    and link.deleted_at is null
  join "order" ordered on ordered.id = link.order_id and ordered.metadata->>'source' = 'portal'
    and ordered.deleted_at is null
  where payment.provider_id = :provider and (payment.created_at, payment.id) > (:at, :id)
  order by payment.created_at, payment.id limit :limit`

/** Confirms every order of the portal to the person who placed it, in his language, once. */
export const orderConfirmations = defineReader<PlacedRow>({
  name: 'purchasing.order-confirmations',
  wakeOn: [OrderWorkflowEvents.PLACED],
  batch: 100,
  async rows(db, { at, id }, limit) {
    const { rows } = await db.raw(sql, { provider: INVOICE_PAYMENT_PROVIDER, at, id, limit })
    return rows
  },
  async record(container, rows) {
    for (const { order_id } of rows) await confirmOrder(container, order_id)
    return rows.length
  },
})

async function confirmOrder(container: MedusaContainer, order_id: string): Promise<void> {
  const record = await readOrder(container, order_id)
  const { company_id, person_id } = record.metadata
  const person: Orderer | undefined = await pgConnection(container)('person')
    .where({ id: person_id })
    .first('id', 'email', 'first_name', 'language')
  if (!person) return

  const order = await presentOrder(container, record)
  const params: OrderPlacedParams = {
    ...order,
    first_name: person.first_name,
    company: order.company.name ?? '',
    lines: order.lines.map((line: { product: { title: string } } & OrderPlacedParams['lines'][number]) => ({
      ...line,
      title: line.product.title,
    })),
    url: portalUrl(`/orders/${order_id}`),
  }
  await queueMail(container, {
    dedupe_key: `order-placed:${order_id}`,
    to: person.email,
    language: person.language,
    template: ORDER_PLACED_MAIL,
    params,
    company_id,
    person_id: person.id,
  })
}
