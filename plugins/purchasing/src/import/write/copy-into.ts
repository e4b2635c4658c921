import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ClientBase } from '@medusajs/framework/pg'
import { from as copyFrom } from 'pg-copy-streams'
import { copyText } from '../../bulk/copy-text'

type Cells = (string | number | null | undefined)[]

/** Fills a table, all columns in order. */
export async function copyInto(client: ClientBase, table: string, rows: Cells[]): Promise<void> {
  if (!rows.length) return
  await pipeline(Readable.from(rows.map(copyText)), client.query(copyFrom(`copy ${table} from stdin`)))
}
