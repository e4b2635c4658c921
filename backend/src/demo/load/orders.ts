import type { ClientBase } from '@medusajs/framework/pg'
import { copyOrders, type BulkOrder } from '@gostiny/purchasing'
import { DELIVERY_NAME } from '../../setup/facts'
import type { DemoWorld } from '../generate'
import { centsText } from '../generate/catalog/prices'
import type { DemoPerson } from '../generate/companies/types'
import type { DemoOrder } from '../generate/trade/order-types'
import type { BaseRecords } from './base-records'
import type { VariantIds } from './catalog'
import { DEMO_SOURCE } from './facts'

type Customer = { person: DemoPerson; customer_id: string }

/** Writes all orders with what came back of them. */
export async function loadOrders(
  client: ClientBase,
  world: DemoWorld,
  variants: VariantIds,
  base: BaseRecords,
): Promise<void> {
  const { rows } = await client.query<{ id: string; customer_id: string }>(
    'select id, customer_id from person',
  )
  const customerIds = new Map(rows.map(({ id, customer_id }) => [id, customer_id]))
  const customers = new Map(
    world.people.map((person): [string, Customer] => [
      person.id,
      { person, customer_id: customerIds.get(person.id)! },
    ]),
  )
  await copyOrders(
    client,
    world.orders.map((order) => orderRow(order, customers.get(order.personId)!, variants, base)),
  )
}

function orderRow(
  order: DemoOrder,
  { person, customer_id }: Customer,
  variants: VariantIds,
  base: BaseRecords,
): BulkOrder {
  const { company } = order.buyer
  const [address] = company.addresses
  return {
    created_at: order.createdAt,
    status: order.status,
    currency: company.currency,
    region_id: base.regionIds.get(company.currency)!,
    sales_channel_id: base.sales_channel_id,
    customer_id,
    email: person.email,
    metadata: {
      company_id: company.id,
      person_id: order.personId,
      source: DEMO_SOURCE,
      po_number: order.poNumber,
      requested_date: order.requestedDate.toISOString().slice(0, 10),
      purpose: order.purpose,
      invoice_no: order.invoiceNo,
    },
    address: {
      company: company.name,
      first_name: person.firstName,
      last_name: person.lastName,
      address_1: address.address_1,
      city: address.city,
      province: address.province,
      postal_code: address.postal_code,
      country_code: address.country_code,
      phone: address.phone,
    },
    lines: order.lines.map(({ product, variant, quantity, price }) => ({
      variant_id: variants.get(variant.sku)!.variant_id,
      title: product.title[company.language],
      quantity: String(quantity),
      unit_price: centsText(price.cents),
      compare_at_unit_price: price.baseCents > price.cents ? centsText(price.baseCents) : null,
      metadata: { price_reason: price.reason, base_unit_price: centsText(price.baseCents), sku: variant.sku },
    })),
    shipping: [{ name: DELIVERY_NAME, amount: '0' }],
    returns: order.returns.map(({ receivedAt, reason, lines }) => ({
      received_at: receivedAt,
      description: reason,
      lines: lines.map(({ line, quantity }) => ({ line, quantity: String(quantity) })),
    })),
  }
}
