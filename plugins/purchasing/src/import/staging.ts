import { once } from 'node:events'
import { finished } from 'node:stream/promises'
import type { ClientBase } from '@medusajs/framework/pg'
import type { ImportContext, RowSink, TypedRow } from '@gostiny/platform'
import { from as copyFrom } from 'pg-copy-streams'
import { copyText } from '../bulk/copy-text'
import { classifyLine, lineNature, normalCode, normalCustomer } from './domain'

/** Where the lines of a run wait. Unlogged: quick to fill, and a lost one is simply read again. */
export function stagingTable(runId: string): string {
  if (!/^imp_[0-9A-Z]{26}$/.test(runId)) throw new Error(`not the id of an import: ${runId}`)
  return `import_staging."orders_${runId}"`
}

/**
 * `block` counts the runs of consecutive lines with one invoice number; `refused` is why a readable line cannot be
 * taken (a duplicate …); `problem_value` is the cell that could not be read.
 */
const columns = `row bigint, block integer, invoice text, code text, description text, quantity numeric,
  at timestamptz, unit_price numeric, customer text, country text, nature text, verdict text, reason text,
  problem_column text, problem_value text, refused text`

const copied = `row, block, invoice, code, description, quantity, at, unit_price, customer, country, nature, verdict,
  reason, problem_column, problem_value`

/** Makes an empty staging table and takes lines into it. */
export async function openStaging({ client, run }: ImportContext): Promise<RowSink> {
  const table = stagingTable(run.id)
  await client.query(`drop table if exists ${table}`)
  await client.query(`create unlogged table ${table} (${columns})`)
  const sink = client.query(copyFrom(`copy ${table} (${copied}) from stdin`))
  const failure = once(sink, 'error').then(([error]) => Promise.reject(error))
  failure.catch(() => undefined)
  const toText = lineText()
  let rows = 0

  return {
    write: async (batch) => {
      rows += batch.length
      if (!sink.write(batch.map(toText).join(''))) await Promise.race([once(sink, 'drain'), failure])
    },
    close: async () => {
      sink.end()
      await finished(sink)
      await client.query(`comment on table ${table} is '${rows} rows'`)
      await client.query(`analyze ${table}`)
    },
  }
}

function lineText(): (typed: TypedRow) => string {
  let block = 0
  let lastInvoice = ''
  return ({ row, values, problem }) => {
    const code = normalCode(values.code ?? '')
    const customer = normalCustomer(values.customer ?? '')
    const { invoice_no: invoice = '', quantity = '', unit_price = '', date, description, country } = values
    if (invoice !== lastInvoice) block += 1
    lastInvoice = invoice
    const { nature, verdict, reason } = problem
      ? { nature: lineNature(code), verdict: 'set_aside', reason: problem.code }
      : classifyLine({ code, customer, quantity, unit_price })
    return copyText([
      row,
      block,
      invoice || null,
      code || null,
      description || null,
      quantity || null,
      date || null,
      unit_price || null,
      customer || null,
      country || null,
      nature,
      verdict,
      reason,
      problem?.column,
      problem?.value,
    ])
  }
}

/** Rows staged, or null when the table is missing or not whole (an unlogged table is empty after a crash). */
export async function stagedRows({ client, run }: ImportContext): Promise<number | null> {
  const table = stagingTable(run.id)
  const found = await client.query(`select obj_description(to_regclass($1)) as comment`, [table])
  const expected = Number.parseInt(found.rows[0].comment ?? '', 10)
  if (Number.isNaN(expected)) return null
  const counted = await client.query(`select count(*)::int as rows from ${table}`)
  return counted.rows[0].rows === expected ? expected : null
}

export async function dropStaging({
  client,
  run,
}: {
  client: ClientBase
  run: { id: string }
}): Promise<void> {
  await client.query(`drop table if exists ${stagingTable(run.id)}`)
}
