import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ClientBase } from '@medusajs/framework/pg'
import { from as copyFrom } from 'pg-copy-streams'

export type Cell = string | number | Date | null | undefined
export type Rows<Row> = Iterable<Row> | AsyncIterable<Row>

const escapes: Record<string, string> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' }

function encode(cell: Cell): string {
  if (cell === null || cell === undefined) return '\\N'
  if (cell instanceof Date) return cell.toISOString()

  return String(cell).replace(/[\\\t\n\r]/g, (character) => escapes[character])
}

/** Streams rows into `table (columns)` with COPY inside the client's transaction; memory does not grow. */
export async function copyRows(
  client: ClientBase,
  table: string,
  columns: string[],
  rows: Rows<Cell[]>,
): Promise<number> {
  const sink = client.query(copyFrom(`copy ${table} (${columns.join(', ')}) from stdin`))

  async function* lines() {
    for await (const row of rows) yield `${row.map(encode).join('\t')}\n`
  }

  await pipeline(Readable.from(lines()), sink)
  return sink.rowCount
}
