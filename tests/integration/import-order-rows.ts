import type { Pool } from 'pg'
import type { OrderFacts } from './import-workflow-order'

const selections: Record<string, string> = {
  order: 'id = $1',
  order_item: 'order_id = $1',
  order_line_item: 'id in (select item_id from order_item where order_id = $1)',
  order_summary: 'order_id = $1',
  order_address:
    'id in (select unnest(array[shipping_address_id, billing_address_id]) from "order" where id = $1)',
  order_shipping: 'order_id = $1',
  order_shipping_method: 'id in (select shipping_method_id from order_shipping where order_id = $1)',
  order_change: 'order_id = $1',
  order_change_action: 'order_id = $1',
  return: 'order_id = $1',
  return_item: 'return_id in (select id from "return" where order_id = $1)',
  order_transaction: 'order_id = $1',
  order_credit_line: 'order_id = $1',
  order_line_item_tax_line: 'item_id in (select item_id from order_item where order_id = $1)',
  order_line_item_adjustment: 'item_id in (select item_id from order_item where order_id = $1)',
}

/** Numbers given by the database, and the mark by which the test tells the lines of the workflow's order apart. */
const ownNumbers = new Set(['display_id', 'ordering', 'position'])

/**
 * Every row of an order in every table of Medusa's order module, without ids and clocks: an id is replaced by what it
 * is the id of, so that references are compared too. Sorted.
 */
export async function rowsOfOrder(db: Pool, orderId: string): Promise<Record<string, string[]>> {
  const rows: Record<string, Record<string, any>[]> = {}
  for (const [table, where] of Object.entries(selections)) {
    rows[table] = (await db.query(`select * from "${table}" where ${where}`, [orderId])).rows
  }
  const names = new Map<string, string>([[orderId, 'the order']])
  for (const { id, title, unit_price } of rows.order_line_item)
    names.set(id, `line ${title} at ${unit_price}`)
  for (const { id, version } of rows.order_change) names.set(id, `change ${version}`)
  for (const { id, order_version } of rows.return) names.set(id, `return after ${order_version}`)
  for (const { id, name } of rows.order_shipping_method) names.set(id, `shipping ${name}`)

  const plain = (value: unknown): unknown => {
    if (value instanceof Date) return 'a time'
    if (typeof value === 'string')
      return names.get(value) ?? value.replace(/^(order|ord[a-z]+|retitem)_[0-9A-Z]{26}$/, 'an id')
    if (Array.isArray(value)) return value.map(plain)
    if (!value || typeof value !== 'object') return value
    const entries = Object.entries(value).filter(([key]) => !ownNumbers.has(key))
    return Object.fromEntries(
      entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, inner]) => [key, plain(inner)]),
    )
  }
  return Object.fromEntries(
    Object.entries(rows).map(([table, list]) => [
      table,
      list.map((row) => JSON.stringify(plain(row))).sort(),
    ]),
  )
}

/** The first order of the small ledger and its return, as they are told to Medusa's own workflow. */
export function workflowFacts(
  order: Record<string, any>,
  lines: Record<string, any>[],
  importId: string,
): OrderFacts {
  const address = { company: 'Customer 90001', country_code: 'gb' }
  return {
    order: {
      region_id: order.region_id,
      sales_channel_id: order.sales_channel_id,
      currency_code: 'gbp',
      status: 'completed',
      no_notification: true,
      metadata: order.metadata,
      items: lines.map((line, position) => ({
        variant_id: line.variant_id,
        title: line.title,
        quantity: Number(line.quantity),
        unit_price: Number(line.unit_price),
        ...(line.compare_at_unit_price && { compare_at_unit_price: Number(line.compare_at_unit_price) }),
        is_tax_inclusive: false,
        requires_shipping: true,
        metadata: { ...line.metadata, position },
      })),
      shipping_methods: [{ name: 'POSTAGE', amount: 36, is_tax_inclusive: false }],
      shipping_address: address,
      billing_address: address,
    },
    returns: [
      {
        description: 'C700004',
        metadata: { company_id: order.metadata.company_id, import_id: importId, invoice_no: 'C700004' },
        items: [
          { item: 0, quantity: 2 },
          { item: 1, quantity: 24 },
        ],
      },
    ],
  }
}
