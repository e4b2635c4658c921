import type { ImportContext, RowSink, TypedRow } from '@gostiny/platform'
import { isAffirmed, type LoggedAuction } from './domain'

type Staged = Pick<ImportContext, 'client' | 'run'>

/** Where the rows of a run wait. Unlogged: quick to fill, and a lost one is simply read again. */
export function stagingTable(runId: string): string {
  if (!/^imp_[0-9A-Z]{26}$/.test(runId)) throw new Error(`not the id of an import: ${runId}`)
  return `import_staging."auctions_${runId}"`
}

/** Makes an empty staging table and takes rows into it. `refused` is why a readable row cannot be taken. */
export async function openStaging({ client, run }: ImportContext): Promise<RowSink> {
  const table = stagingTable(run.id)
  await client.query(`drop table if exists ${table}`)
  await client.query(`create unlogged table ${table} (row bigint, auction text, at timestamptz, title text,
    details text, reserve_price numeric, min_price numeric, bidder text, bid numeric, remark text, won boolean,
    reason text, problem_column text, problem_value text, refused text)`)
  let rows = 0

  return {
    write: async (batch) => {
      rows += batch.length
      await client.query(
        `insert into ${table} select * from jsonb_to_recordset($1::jsonb) as typed (row bigint, auction text,
           at timestamptz, title text, details text, reserve_price numeric, min_price numeric, bidder text, bid numeric,
           remark text, won boolean, reason text, problem_column text, problem_value text, refused text)`,
        [JSON.stringify(batch.map(stagedOf))],
      )
    },
    close: async () => {
      await client.query(`comment on table ${table} is '${rows} rows'`)
      await client.query(`analyze ${table}`)
    },
  }
}

const stagedOf = ({ row, values, problem }: TypedRow) => ({
  row,
  auction: values.auction || null,
  at: problem?.column && problem.code === 'cell_not_a_date' ? null : values.date || null,
  title: values.title ?? '',
  details: values.details ?? '',
  reserve_price: values.reserve_price || null,
  min_price: values.min_price || null,
  bidder: values.bidder || null,
  bid: values.bid || null,
  remark: values.remark ?? '',
  won: isAffirmed(values.won ?? ''),
  reason: problem?.code ?? null,
  problem_column: problem?.column ?? null,
  problem_value: problem?.value ?? null,
})

/** Rows staged, or null when the table is missing or not whole (an unlogged table is empty after a crash). */
export async function stagedRows({ client, run }: Staged): Promise<number | null> {
  const table = stagingTable(run.id)
  const found = await client.query(`select obj_description(to_regclass($1)) as comment`, [table])
  const expected = Number.parseInt(found.rows[0].comment ?? '', 10)
  if (Number.isNaN(expected)) return null
  const counted = await client.query(`select count(*)::int as rows from ${table}`)
  return counted.rows[0].rows === expected ? expected : null
}

export async function dropStaging({ client, run }: Staged): Promise<void> {
  await client.query(`drop table if exists ${stagingTable(run.id)}`)
}

/** The auctions that can be taken, in order of day and name, each with its bidders in order of the log. */
export async function stagedAuctions({ client, run }: Staged): Promise<LoggedAuction[]> {
  const { rows } = await client.query(
    `select auction, (extract(epoch from min(at)) * 1000)::float8 as at, min(title) as title, min(details) as details,
       trim_scale(min(reserve_price))::text as reserve_price, trim_scale(min(min_price))::text as min_price,
       jsonb_agg(jsonb_build_object('row', row, 'bidder', bidder, 'bid', trim_scale(bid)::text, 'remark', remark,
         'won', won) order by row) as rows
     from ${stagingTable(run.id)} where refused is null and reason is null
     group by auction order by min(at), length(auction), auction`,
  )
  return rows
}
