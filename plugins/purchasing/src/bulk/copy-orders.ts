import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ClientBase } from '@medusajs/framework/pg'
import { from as copyFrom } from 'pg-copy-streams'
import { createBulkTables } from './bulk-tables'
import { copyText } from './copy-text'
import { writeOrders } from './write-orders'

/** Amounts and quantities are decimal strings; amounts in major units, net. */
export type BulkOrderLine = {
  variant_id: string | null
  title: string
  quantity: string
  unit_price: string
  compare_at_unit_price?: string | null
  metadata: Record<string, unknown>
}

export type BulkReturn = {
  received_at: Date
  description?: string
  metadata?: Record<string, unknown>
  /** Position of the line in the order, from 0, and how much of it came back. */
  lines: { line: number; quantity: string }[]
}

export type BulkOrder = {
  created_at: Date
  /** As Medusa's order status: `pending`, `completed`, `canceled` … */
  status: string
  currency: string
  region_id: string | null
  sales_channel_id: string | null
  customer_id?: string | null
  email?: string | null
  metadata: Record<string, unknown>
  address?: Partial<Record<AddressField, string>>
  lines: BulkOrderLine[]
  shipping?: { name: string; amount: string }[]
  returns?: BulkReturn[]
}

type AddressField =
  | 'company'
  | 'first_name'
  | 'last_name'
  | 'address_1'
  | 'address_2'
  | 'city'
  | 'country_code'
  | 'province'
  | 'postal_code'
  | 'phone'

type Cell = string | number | null | undefined

/** Rows of the five bulk tables for orders as they come. */
class BulkRows {
  readonly rows: Record<string, Cell[][]> = {
    bulk_order: [],
    bulk_order_line: [],
    bulk_order_shipping: [],
    bulk_return: [],
    bulk_return_line: [],
  }
  private readonly counts: Record<string, number> = {}

  private add(table: string, ...cells: Cell[]): number {
    this.counts[table] = (this.counts[table] ?? 0) + 1
    this.rows[table].push([this.counts[table], ...cells])
    return this.counts[table]
  }

  addOrder(order: BulkOrder): void {
    const { metadata, address, created_at } = order
    const ordinal = this.add(
      'bulk_order',
      order.currency,
      order.region_id,
      order.sales_channel_id,
      order.customer_id,
      order.email,
      order.status,
      JSON.stringify(metadata),
      created_at.toISOString(),
      address && JSON.stringify(address),
    )
    const lines = order.lines.map((line) =>
      this.add(
        'bulk_order_line',
        ordinal,
        line.variant_id,
        line.title,
        line.quantity,
        line.unit_price,
        line.compare_at_unit_price,
        JSON.stringify(line.metadata),
      ),
    )
    for (const { name, amount } of order.shipping ?? [])
      this.add('bulk_order_shipping', ordinal, name, amount)
    for (const back of order.returns ?? []) this.addReturn(ordinal, lines, back)
  }

  private addReturn(order: number, lines: number[], back: BulkReturn): void {
    const ordinal = this.add(
      'bulk_return',
      order,
      back.description,
      back.metadata && JSON.stringify(back.metadata),
      back.received_at.toISOString(),
    )
    for (const { line, quantity } of back.lines) this.add('bulk_return_line', ordinal, lines[line], quantity)
  }
}

/** Rows kept in memory before they are sent. */
const ORDERS_PER_COPY = 2000

/**
 * Writes orders in the caller's transaction, in the order given (display numbers follow it).
 * @returns how many were written
 */
export async function copyOrders(
  client: ClientBase,
  orders: Iterable<BulkOrder> | AsyncIterable<BulkOrder>,
): Promise<number> {
  await createBulkTables(client)
  const bulk = new BulkRows()
  let count = 0
  for await (const order of orders) {
    bulk.addOrder(order)
    count += 1
    if (count % ORDERS_PER_COPY === 0) await send(client, bulk)
  }
  await send(client, bulk)
  await writeOrders(client)
  return count
}

async function send(client: ClientBase, bulk: BulkRows): Promise<void> {
  for (const [table, rows] of Object.entries(bulk.rows)) {
    if (!rows.length) continue
    await pipeline(Readable.from(rows.map(copyText)), client.query(copyFrom(`copy ${table} from stdin`)))
    rows.length = 0
  }
}
