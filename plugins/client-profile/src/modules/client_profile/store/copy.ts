import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ClientBase } from 'pg'
import { from as copyFrom, to as copyTo } from 'pg-copy-streams'
import { decodeRow, encodeRow, type Field } from './copy-text'

const CHUNK_BYTES = 64 * 1024

/** Writes rows by COPY; returns when they are in. `target` is a table with its columns. */
export async function copyIn(
  client: ClientBase,
  target: string,
  rows: Iterable<readonly Field[]>,
): Promise<void> {
  await pipeline(Readable.from(chunks(rows)), client.query(copyFrom(`copy ${target} from stdin`)))
}

function* chunks(rows: Iterable<readonly Field[]>): Generator<Buffer> {
  let text = ''
  for (const row of rows) {
    text += encodeRow(row)
    if (text.length > CHUNK_BYTES) {
      yield Buffer.from(text)
      text = ''
    }
  }
  if (text) yield Buffer.from(text)
}

/** The raw stream of `copy (select) to stdout`. */
export const copyOut = (client: ClientBase, select: string): Readable =>
  client.query(copyTo(`copy (${select}) to stdout`))

/** Rows of a select, many at a time, through COPY: the fastest way out of PostgreSQL into JavaScript. */
export async function* copiedRows(client: ClientBase, select: string): AsyncGenerator<(string | null)[][]> {
  const decoder = new TextDecoder()
  let rest = ''
  for await (const chunk of copyOut(client, select)) {
    const text = rest + decoder.decode(chunk as Buffer, { stream: true })
    const end = text.lastIndexOf('\n')
    rest = text.slice(end + 1)
    if (end >= 0) yield text.slice(0, end).split('\n').map(decodeRow)
  }
}
