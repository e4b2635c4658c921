import { matchCancellations, type MovedLine } from '../domain'
import { copyInto } from './copy-into'
import { groupedRows } from './grouped-rows'
import { isTaken, type WriteStep } from './step'

type MovedRow = {
  customer: string
  code: string
  nature: string
  is_cancellation: boolean
  row: string
  at: Date
  quantity: string
  unit_price: string
}

/** Everything about a customer and a code of which something was cancelled. */
const movesSql = (table: string) => `
  select customer, code, nature, verdict = 'cancellation' as is_cancellation, row, at, abs(quantity)::text as quantity,
    unit_price::text
  from ${table} lines
  where ${isTaken} and verdict in ('sale', 'charge', 'cancellation') and exists (
    select from ${table} cancelled where cancelled.verdict = 'cancellation' and cancelled.refused is null
      and cancelled.customer = lines.customer and cancelled.code = lines.code)
  order by customer, code, row`

const MATCHES_PER_COPY = 5000

/** Makes `import_match` (cancellation, sale, quantity): a null sale is what cancels nothing on record. */
async function matchAll(step: WriteStep): Promise<void> {
  const { client, table } = step
  await client.query(
    'create temp table import_match (cancellation bigint, sale bigint, quantity numeric) on commit drop',
  )
  let found: (string | number | null)[][] = []
  const keyOf = ({ customer, code }: MovedRow) => JSON.stringify([customer, code])
  for await (const group of groupedRows<MovedRow>(client, movesSql(table), keyOf)) {
    const side = (wanted: boolean) =>
      group.filter(({ is_cancellation }) => is_cancellation === wanted).map(movedLine)
    const samePriceOnly = group[0].nature !== 'goods'
    const { matches, unmatched } = matchCancellations(side(false), side(true), { samePriceOnly })
    for (const { cancellation, sale, quantity } of matches) found.push([cancellation, sale, quantity])
    for (const { cancellation, quantity } of unmatched) found.push([cancellation, null, quantity])
    if (found.length < MATCHES_PER_COPY) continue
    await copyInto(client, 'import_match', found)
    found = []
  }
  await copyInto(client, 'import_match', found)
  await client.query('analyze import_match')
}

const movedLine = ({ row, at, quantity, unit_price }: MovedRow): MovedLine => ({
  row: Number(row),
  at: at.getTime(),
  quantity,
  unit_price,
})

/** One return per credit note and order. */
const returnsSql = (table: string) => `
  create temp table import_return on commit drop as
  select row_number() over (order by max(cancelled.at), min(cancelled.row), line.order_ordinal) as ordinal,
    cancelled.invoice, line.order_ordinal, max(cancelled.at) as at
  from import_match
  join ${table} cancelled on cancelled.row = cancellation
  join bulk_order_line line on line.ordinal = sale
  group by cancelled.invoice, line.order_ordinal`

const bulkReturnsSql = `
  insert into bulk_return (ordinal, order_ordinal, description, metadata, received_at)
  select import_return.ordinal, order_ordinal, invoice, jsonb_build_object('company_id', metadata->'company_id',
    'import_id', metadata->'import_id', 'invoice_no', invoice), at
  from import_return join bulk_order on bulk_order.ordinal = order_ordinal`

const bulkReturnLinesSql = (table: string) => `
  insert into bulk_return_line (ordinal, return_ordinal, line_ordinal, quantity)
  select row_number() over (order by import_return.ordinal, sale), import_return.ordinal, sale,
    sum(import_match.quantity)
  from import_match
  join ${table} cancelled on cancelled.row = cancellation
  join bulk_order_line line on line.ordinal = sale
  join import_return on import_return.invoice = cancelled.invoice and import_return.order_ordinal = line.order_ordinal
  group by import_return.ordinal, sale`

/** Cancellations into the bulk tables, as returns of what they cancel. */
export async function placeReturns(step: WriteStep): Promise<void> {
  const { client, table, report } = step
  await report('returns')
  await client.query('analyze bulk_order_line')
  await matchAll(step)
  await client.query(returnsSql(table))
  await client.query(bulkReturnsSql)
  await client.query(bulkReturnLinesSql(table))
}
