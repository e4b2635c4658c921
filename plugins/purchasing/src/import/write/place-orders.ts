import { isTaken, type WriteStep } from './step'

/** A postage line becomes shipping only where there is something to ship. */
const ordersSql = (table: string) => `
  create temp table import_order on commit drop as
  select row_number() over (order by min(at), min(row)) as ordinal, invoice, customer, min(at) as at,
    bool_or(verdict in ('sale', 'charge')) as has_lines
  from ${table} where ${isTaken} and verdict in ('sale', 'charge', 'postage')
  group by invoice, customer`

const bulkOrdersSql = `
  insert into bulk_order (ordinal, currency, region_id, sales_channel_id, status, metadata, created_at, address)
  select ordinal, $1, $2, $3, 'completed', jsonb_build_object('company_id', company.id, 'source', 'import',
      'import_id', $4::text, 'invoice_no', invoice), at,
    jsonb_strip_nulls(jsonb_build_object('company', company.name, 'country_code', company.country))
  from import_order join import_customer using (customer) join company on company.id = company_id`

/**
 * Lines keep their row in the file as their number. The reason of a price is told as the engine would tell it today:
 * a step of the derived list, the base price, or none when the price was agreed by hand.
 */
const bulkLinesSql = (table: string) => `
  insert into bulk_order_line (ordinal, order_ordinal, variant_id, title, quantity, unit_price, compare_at_unit_price,
    metadata)
  select row, ordinal, variant_id, coalesce(product.title, lines.description, lines.code), quantity, lines.unit_price,
    case when lines.unit_price < base.unit_price then base.unit_price end,
    jsonb_strip_nulls(jsonb_build_object('sku', lines.code, 'base_unit_price', trim_scale(base.unit_price)::text,
      'price_reason', case
        when tier.code is not null then jsonb_build_object('kind', 'list', 'list_id', $1::text,
          'list_title', $2::text, 'min_quantity', trim_scale(tier.min_quantity))
        when lines.unit_price = base.unit_price then '{"kind": "base"}'::jsonb end))
  from ${table} lines
  join import_order using (invoice, customer)
  left join import_article article on article.code = lines.code and nature = 'goods'
  left join product on product.id = article.product_id
  left join import_base base on base.code = lines.code and nature = 'goods'
  left join import_tier tier on tier.code = lines.code and nature = 'goods'
    and tier.unit_price = lines.unit_price and tier.min_quantity <= lines.quantity
  where ${isTaken} and (verdict in ('sale', 'charge') or verdict = 'postage' and not has_lines)`

const bulkShippingSql = (table: string) => `
  insert into bulk_order_shipping (ordinal, order_ordinal, name, amount)
  select row_number() over (order by row), ordinal, coalesce(description, code), quantity * unit_price
  from ${table} join import_order using (invoice, customer)
  where ${isTaken} and verdict = 'postage' and has_lines`

/** Invoices of customers into the bulk tables: one order per invoice, with the dates of the ledger. */
export async function placeOrders(step: WriteStep, list: { id: string; title: string }): Promise<void> {
  const { client, table, currency, regionId, salesChannelId, importId, report } = step
  await report('orders')
  await client.query(ordersSql(table))
  await client.query('analyze import_order')
  await client.query(bulkOrdersSql, [currency, regionId, salesChannelId, importId])
  await client.query(bulkLinesSql(table), [list.id, list.title])
  await client.query(bulkShippingSql(table))
}
