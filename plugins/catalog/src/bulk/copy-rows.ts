import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ClientBase } from '@medusajs/framework/pg'
import { from as copyFrom } from 'pg-copy-streams'

/** One row by column name; objects become jsonb, an absent column null. */
export type Row = Record<string, string | number | boolean | Date | object | null | undefined>

const escapes: Record<string, string> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' }

function cellText(cell: Row[string]): string {
  if (cell === null || cell === undefined) return '\\N'
  const text =
    cell instanceof Date ? cell.toISOString() : typeof cell === 'object' ? JSON.stringify(cell) : String(cell)
  return text.replace(/[\\\t\n\r]/g, (character) => escapes[character]).replaceAll('\0', '')
}

/** Writes rows into a table with COPY, inside the client's transaction; the first row names the columns. */
export async function copyRows(client: ClientBase, table: string, rows: Row[]): Promise<void> {
  if (!rows.length) return
  const columns = Object.keys(rows[0])
  const sink = client.query(
    copyFrom(`copy ${table} (${columns.map((column) => `"${column}"`).join(', ')}) from stdin`),
  )
  const lines = function* () {
    for (const row of rows) yield `${columns.map((column) => cellText(row[column])).join('\t')}\n`
  }
  await pipeline(Readable.from(lines()), sink)
}
