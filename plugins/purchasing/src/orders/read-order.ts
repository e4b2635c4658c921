import type { MedusaContainer } from '@medusajs/framework/types'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { refuse } from '@gostiny/platform'

const fields = [
  'id',
  'display_id',
  'status',
  'version',
  'created_at',
  'canceled_at',
  'currency_code',
  'email',
  'metadata',
  'customer_id',
  'sales_channel_id',
  'shipping_address.*',
  'items.*',
  'items.tax_lines.*',
  'items.adjustments.*',
  'shipping_methods.*',
  'shipping_methods.tax_lines.*',
  'shipping_methods.adjustments.*',
  'returns.*',
  'returns.items.*',
  'item_subtotal',
  'discount_total',
  'tax_total',
  'shipping_subtotal',
  'total',
]

/** Medusa's order with the totals it computes; Query does not type them. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type OrderRecord = any

/**
 * An order of a company, with lines, totals and returns.
 * Refuses with `order_unknown` (404) one that does not exist or belongs to another company.
 */
export async function readOrder(
  container: Pick<MedusaContainer, 'resolve'>,
  id: string,
  company_id?: string,
): Promise<OrderRecord> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({ entity: 'order', fields, filters: { id } })
  const [order]: OrderRecord[] = data
  const owner = order?.metadata?.company_id
  if (!owner || (company_id && owner !== company_id)) refuse('order_unknown', { status: 404 })

  order.items.sort(byPosition)
  return order
}

/** Lines of an import carry no position and come in the order they were written. */
function byPosition(a: OrderRecord, b: OrderRecord): number {
  const [first, second] = [a.metadata?.position ?? 0, b.metadata?.position ?? 0]

  return first - second || (a.id < b.id ? -1 : 1)
}
