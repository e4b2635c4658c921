import type { ClientBase } from '@medusajs/framework/pg'
import type { Examination, ImportContext, Obstacle } from '@gostiny/platform'
import { stagingTable } from './staging'

/** Rows of one auction must agree about its day and prices. */
const contradictsSql = (table: string) => `
  update ${table} lines set refused = 'auction_contradicts' from (
    select auction from ${table} where reason is null group by auction
    having count(distinct at) > 1 or count(distinct coalesce(reserve_price, -1)) > 1
      or count(distinct coalesce(min_price, -1)) > 1
  ) odd where lines.auction = odd.auction and lines.reason is null`

/** An auction with a row that cannot be read is not played in parts. */
const incompleteSql = (table: string) => `
  update ${table} lines set refused = 'auction_incomplete' from (
    select distinct auction from ${table} where reason is not null
  ) broken where lines.auction = broken.auction and lines.reason is null and lines.refused is null`

/** The same log imported before: by its auction's name, day and title. */
const importedBeforeSql = (table: string) => `
  update ${table} lines set refused = 'auction_imported' from auction_event event
  where event.import_id is not null and event.settings->>'logged_as' = lines.auction
    and event.published_at::date = lines.at::date and lines.reason is null and lines.refused is null`

/** Marks what cannot be taken and tells what would become of every row. */
export async function examineRows({ client, run, report }: ImportContext): Promise<Examination> {
  await report('examining')
  const table = stagingTable(run.id)
  await client.query(`update ${table} set refused = null where refused is not null`)
  await client.query(contradictsSql(table))
  await client.query(incompleteSql(table))
  await client.query(importedBeforeSql(table))
  const verdicts = await countBy(
    client,
    table,
    `case when coalesce(refused, reason) is not null then 'set_aside' when bid is null then 'no_bid' else 'bid' end`,
  )
  return {
    rows: Object.values(verdicts).reduce((sum, count) => sum + count, 0),
    verdicts,
    reasons: await countBy(client, table, 'coalesce(refused, reason)'),
    obstacles: await obstaclesIn(client, table),
  }
}

async function countBy(client: ClientBase, table: string, what: string): Promise<Record<string, number>> {
  const { rows } = await client.query(
    `select ${what} as name, count(*)::int as count from ${table} where ${what} is not null group by 1 order by 2 desc, 1`,
  )
  return Object.fromEntries(rows.map(({ name, count }) => [name, count]))
}

/** Rows that only a lenient import passes over, by reason, with the first of each. */
async function obstaclesIn(client: ClientBase, table: string): Promise<Obstacle[]> {
  const { rows } = await client.query(
    `select distinct on (code) code, row::int as row, coalesce(problem_column, '') as "column",
       coalesce(problem_value, '') as value, coalesce(auction, '') as auction,
       count(*) over (partition by code)::int as count
     from (select *, coalesce(refused, reason) as code from ${table}) lines where code is not null
     order by code, row`,
  )
  return rows.map(({ code, count, ...params }) => ({ code, count, params }))
}
