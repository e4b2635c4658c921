import type { ClientBase } from '@medusajs/framework/pg'
import type { Examination, ImportContext, Obstacle } from '@gostiny/platform'
import { stagingTable } from './staging'

/**
 * The same block of lines under the same number a second time is the same invoice written twice; lines of one invoice
 * that merely stand apart are not.
 */
const twiceInFileSql = (table: string) => `
  with split as (
    select invoice from ${table} where invoice is not null group by invoice having min(block) <> max(block)
  ), blocks as (
    select invoice, block, md5(string_agg(concat_ws('|', code, trim_scale(quantity), trim_scale(unit_price)), ';'
      order by code, quantity, unit_price)) as content
    from ${table} join split using (invoice) group by invoice, block
  ), repeated as (
    select block from (
      select block, row_number() over (partition by invoice, content order by block) as position from blocks
    ) numbered where position > 1
  )
  update ${table} lines set refused = 'invoice_twice' from repeated where lines.block = repeated.block`

const twoCustomersSql = (table: string) => `
  with first_customer as (
    select distinct on (invoice) invoice, customer from ${table}
    where invoice in (select invoice from ${table} group by invoice having min(customer) <> max(customer))
      and customer is not null
    order by invoice, row
  )
  update ${table} lines set refused = 'invoice_of_two_customers' from first_customer
  where lines.invoice = first_customer.invoice and lines.customer <> first_customer.customer and refused is null`

const importedBeforeSql = (table: string) => `
  with known as (
    select metadata->>'invoice_no' as invoice, metadata->>'company_id' as company_id from "order"
    where metadata->>'source' = 'import' and deleted_at is null
    union select metadata->>'invoice_no', metadata->>'company_id' from "return"
    where metadata ? 'import_id' and deleted_at is null
    union select reference, company_id from company_credit_entry where import_id is not null
  ), repeated as (
    select distinct invoice, external_code from known join company on company.id = company_id
  )
  update ${table} lines set refused = 'invoice_imported' from repeated
  where lines.invoice = repeated.invoice and lines.customer = repeated.external_code and refused is null`

/** Marks what cannot be taken and tells what would become of every line. */
export async function examineLines({ client, run, report }: ImportContext): Promise<Examination> {
  await report('examining')
  const table = stagingTable(run.id)
  await client.query(`update ${table} set refused = null where refused is not null`)
  await client.query(twiceInFileSql(table))
  await client.query(twoCustomersSql(table))
  await client.query(importedBeforeSql(table))
  const verdicts = await countBy(client, table, `case when refused is null then verdict else 'set_aside' end`)
  return {
    rows: Object.values(verdicts).reduce((sum, count) => sum + count, 0),
    verdicts,
    reasons: await countBy(client, table, `coalesce(refused, reason)`),
    obstacles: await obstaclesIn(client, table),
  }
}

async function countBy(client: ClientBase, table: string, what: string): Promise<Record<string, number>> {
  const { rows } = await client.query(
    `select ${what} as name, count(*)::int as count from ${table} where ${what} is not null group by 1 order by 2 desc, 1`,
  )
  return Object.fromEntries(rows.map(({ name, count }) => [name, count]))
}

/** Lines that only a lenient import passes over, by reason, with the first of each. */
async function obstaclesIn(client: ClientBase, table: string): Promise<Obstacle[]> {
  const { rows } = await client.query(
    `select distinct on (code) code, row, "column", value, invoice, count(*) over (partition by code)::int as count
     from (
       select coalesce(refused, reason) as code, row, coalesce(problem_column, '') as "column",
         coalesce(problem_value, '') as value, coalesce(invoice, '') as invoice
       from ${table} where refused is not null or problem_column is not null
     ) stopped
     order by code, row`,
  )
  return rows
    .sort((left, right) => Number(left.row) - Number(right.row))
    .map(({ code, count, row, column, value, invoice }) => ({
      code,
      count,
      params: { row: Number(row), column, value, invoice },
    }))
}
