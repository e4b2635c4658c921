import type { ClientBase } from '@medusajs/framework/pg'
import type { Reconciliation } from '@gostiny/platform'

type Totals = { lines: number; invoices: number; cancellations: number; customers: number; net: string }

const MEASURES = ['lines', 'invoices', 'cancellations', 'customers', 'net'] as const

/** A credit note by its number. */
const isCancellation = (invoice: string) => `${invoice} ~* '^C[0-9]'`

const amount = 'trim_scale(coalesce(sum(quantity * unit_price), 0))::text'

const totalsSql = (table: string, where: string) => `
  select count(*)::int as lines, count(distinct invoice)::int as invoices,
    count(distinct invoice) filter (where ${isCancellation('invoice')})::int as cancellations,
    count(distinct customer)::int as customers, ${amount} as net
  from ${table} where ${where}`

const taken = `refused is null and verdict <> 'set_aside'`

async function totals(client: ClientBase, sql: string, params: unknown[] = []): Promise<Totals> {
  return (await client.query(sql, params)).rows[0]
}

/**
 * What is read and what of it is set aside, from the staged lines. An invoice or a customer is set aside when none of
 * his lines is taken.
 */
async function readAndSetAside(
  client: ClientBase,
  table: string,
): Promise<{ read: Totals; setAside: Totals }> {
  const read = await totals(client, totalsSql(table, 'true'))
  const { rows } = await client.query(
    `select
       (select count(*)::int from ${table} where not (${taken})) as lines,
       (select ${amount} from ${table} where not (${taken})) as net,
       count(*) filter (where invoice is not null and not any_taken)::int as invoices,
       count(*) filter (where ${isCancellation('invoice')} and not any_taken)::int as cancellations,
       (select count(*)::int from (select customer from ${table} where customer is not null
         group by customer having not bool_or(${taken})) customers) as customers
     from (select invoice, bool_or(${taken}) as any_taken from ${table} group by invoice) invoices`,
  )
  return { read, setAside: rows[0] }
}

async function reasonsOf(client: ClientBase, table: string): Promise<Reconciliation['reasons']> {
  const { rows } = await client.query(
    `select coalesce(refused, reason) as reason, count(*)::int as lines, ${amount} as amount
     from ${table} where not (${taken}) group by 1 order by 2 desc, 1`,
  )
  return rows
}

async function reconcile(client: ClientBase, table: string, imported: Totals): Promise<Reconciliation> {
  const { read, setAside } = await readAndSetAside(client, table)
  const measures = MEASURES.map((measure) => ({
    measure,
    read: read[measure],
    imported: imported[measure],
    set_aside: setAside[measure],
  }))
  return { measures, reasons: await reasonsOf(client, table), linesMeasure: 'lines', amountMeasure: 'net' }
}

/** What an import of the staged lines would come to. */
export const plannedReconciliation = async (client: ClientBase, table: string): Promise<Reconciliation> =>
  reconcile(client, table, await totals(client, totalsSql(table, taken)))

/**
 * The imported side is counted where it ended up — orders, their shipping, returns and credit entries of this
 * import — and not in what was meant to be written: only so does a balance prove anything.
 */
const importedSql = `
  with orders as (
    select id, metadata->>'invoice_no' as invoice, metadata->>'company_id' as company_id
    from "order" where metadata->>'import_id' = $1
  ), lines as (
    select item.item_id, line.unit_price, item.quantity
    from orders join order_item item on item.order_id = orders.id and item.version = 1
    join order_line_item line on line.id = item.item_id
  ), shipping as (
    select amount from orders join order_shipping on order_shipping.order_id = orders.id and order_shipping.version = 1
    join order_shipping_method method on method.id = shipping_method_id
  ), returns as (
    select id, metadata->>'invoice_no' as invoice, metadata->>'company_id' as company_id
    from "return" where metadata->>'import_id' = $1
  ), returned as (
    select return_item.quantity * line.unit_price as amount
    from returns join return_item on return_id = returns.id join order_line_item line on line.id = item_id
  ), credits as (
    select reference as invoice, company_id, amount from company_credit_entry where import_id = $1
  ), parties as (
    select invoice, company_id from orders union select invoice, company_id from returns
    union select invoice, company_id from credits
  )
  select
    (select count(*) from lines)::int + (select count(*) from shipping)::int
      + (select count(distinct row) from import_cancelled)::int as lines,
    (select count(distinct invoice) from parties)::int as invoices,
    (select count(distinct invoice) from parties where ${isCancellation('invoice')})::int as cancellations,
    (select count(distinct company_id) from parties)::int as customers,
    trim_scale((select coalesce(sum(unit_price * quantity), 0) from lines)
      + (select coalesce(sum(amount), 0) from shipping)
      - (select coalesce(sum(amount), 0) from returned)
      - (select coalesce(sum(amount), 0) from credits))::text as net`

/** What an import came to; needs `import_cancelled`, the lines that became returns or credit entries. */
export const writtenReconciliation = async (
  client: ClientBase,
  table: string,
  importId: string,
): Promise<Reconciliation> => reconcile(client, table, await totals(client, importedSql, [importId]))
