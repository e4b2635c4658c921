import type { ClientBase } from '@medusajs/framework/pg'

/**
 * What is to be written, in the caller's transaction: one row per order, line, shipping charge, return and returned
 * line. `ordinal` numbers the rows of a table from 1 in the order they are to be created; others refer to it.
 * Lines of a variant take handle, SKU and so on from the catalog as it is now, as Medusa's own workflow does; the title
 * is the one given, for it is in the buyer's language.
 */
const definitions = [
  `create temp table bulk_order (
    ordinal bigint primary key, currency text not null, region_id text, sales_channel_id text, customer_id text,
    email text, status text not null, metadata jsonb not null, created_at timestamptz not null,
    address jsonb) on commit drop`,
  `create temp table bulk_order_line (
    ordinal bigint primary key, order_ordinal bigint not null, variant_id text, title text not null,
    quantity numeric not null, unit_price numeric not null, compare_at_unit_price numeric, metadata jsonb not null)
    on commit drop`,
  `create temp table bulk_order_shipping (
    ordinal bigint primary key, order_ordinal bigint not null, name text not null, amount numeric not null)
    on commit drop`,
  `create temp table bulk_return (
    ordinal bigint primary key, order_ordinal bigint not null, description text, metadata jsonb,
    received_at timestamptz not null) on commit drop`,
  `create temp table bulk_return_line (
    ordinal bigint primary key, return_ordinal bigint not null, line_ordinal bigint not null, quantity numeric not null)
    on commit drop`,
]

const tables = ['bulk_order', 'bulk_order_line', 'bulk_order_shipping', 'bulk_return', 'bulk_return_line']

/** Makes the tables that {@link writeOrders} reads; they vanish with the transaction. */
export async function createBulkTables(client: ClientBase): Promise<void> {
  for (const definition of definitions) await client.query(definition)
}

export async function analyzeBulkTables(client: ClientBase): Promise<void> {
  for (const table of tables) await client.query(`analyze ${table}`)
}
