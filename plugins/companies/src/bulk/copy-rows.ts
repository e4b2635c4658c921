import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ClientBase } from 'pg'
import { from as copyFrom } from 'pg-copy-streams'

type Value = string | number | boolean | Date | readonly string[] | null | undefined

/**
 * COPYs objects into the columns of a table; what an object lacks becomes null.
 * @returns the number of rows written.
 */
export async function copyRows<Row extends object>(
  client: ClientBase,
  table: string,
  columns: readonly (keyof Row & string)[],
  rows: readonly Row[],
): Promise<number> {
  if (!rows.length) return 0
  const list = columns.map((column) => `"${column}"`).join(', ')
  const sink = client.query(copyFrom(`copy ${table} (${list}) from stdin`))
  const lines = function* () {
    for (const row of rows) yield `${columns.map((column) => copyText(row[column] as Value)).join('\t')}\n`
  }
  await pipeline(Readable.from(lines()), sink)
  return rows.length
}

/** A value in the text format of COPY (PostgreSQL manual, COPY, "Text Format"). */
export function copyText(value: Value): string {
  if (value === null || value === undefined) return '\\N'
  if (value instanceof Date) return value.toISOString()
  const text = Array.isArray(value) ? arrayText(value) : String(value)
  return text.replace(/[\\\t\n\r]/g, (char) => escapes[char])
}

const escapes: Record<string, string> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' }

const arrayText = (values: readonly string[]) =>
  `{${values.map((value) => `"${value.replace(/["\\]/g, '\\$&')}"`).join(',')}}`
