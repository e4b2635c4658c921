import { idSql, loadStamp } from '../../bulk/bulk-ids'
import { isTaken, type WriteStep } from './step'

/**
 * What a customer got back beside returned goods: cancellations of nothing on record, what a cancellation gave above
 * the price of the sale it cancels, discounts, postage and other money given back.
 */
const creditedSql = (table: string) => `
  create temp table import_credited on commit drop as
  select row, invoice, customer, lines.code, description, at, reason, quantity, unit_price
  from (
    select row, invoice, customer, code, description, at, case nature when 'goods' then 'no_matching_sale' else nature end
      as reason, import_match.quantity, unit_price
    from import_match join ${table} on row = cancellation where sale is null
    union all
    select cancelled.row, cancelled.invoice, customer, code, description, cancelled.at, 'price_difference',
      import_match.quantity, cancelled.unit_price - line.unit_price
    from import_match join ${table} cancelled on cancelled.row = cancellation
    join bulk_order_line line on line.ordinal = sale
    where cancelled.unit_price <> line.unit_price
    union all
    select row, invoice, customer, code, description, at, nature, abs(quantity), abs(unit_price)
    from ${table} where ${isTaken} and verdict = 'credit'
  ) lines`

/** Lines of the ledger that became a return or a credit entry. */
const cancelledSql = `
  create temp table import_cancelled on commit drop as
  select cancellation as row from import_match union select row from import_credited`

const entriesSql = (stamp: string) => `
  insert into company_credit_entry (id, company_id, reference, issued_at, currency, amount, reason, lines, import_id,
    created_at)
  select ${idSql('cred', stamp, 'row_number() over (order by min(at), invoice, reason)')}, company_id, invoice, min(at),
    $1, trim_scale(sum(quantity * unit_price)), reason,
    jsonb_agg(jsonb_build_object('variant_id', variant_id, 'sku', credited.code,
      'title', coalesce(product.title, credited.description, credited.code), 'quantity', trim_scale(quantity)::text,
      'unit_price', trim_scale(unit_price)::text, 'amount', trim_scale(quantity * unit_price)::text) order by row),
    $2, min(at)
  from import_credited credited
  join import_customer using (customer)
  left join import_article article on article.code = credited.code
  left join product on product.id = article.product_id
  group by invoice, company_id, reason`

/** One credit entry per credit note and reason. Makes `import_cancelled`. */
export async function writeCredits({ client, table, currency, importId, report }: WriteStep): Promise<void> {
  await report('credits')
  await client.query(creditedSql(table))
  await client.query(cancelledSql)
  await client.query(entriesSql(loadStamp()), [currency, importId])
}
