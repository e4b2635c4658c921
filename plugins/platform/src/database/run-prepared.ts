import type { Client } from '@medusajs/framework/pg'
import type { Knex } from '@medusajs/framework/mikro-orm/knex'

/** A statement with `$1` places. Each connection plans it once, so `name` must mean this very text everywhere. */
export type Prepared = { name: string; text: string }

/** Runs a hot statement by its name: no parsing, no planning, nothing built around it. */
export async function runPrepared<Row>(db: Knex, statement: Prepared, values: unknown[]): Promise<Row[]> {
  const connection = (await db.client.acquireConnection()) as Client
  try {
    const { rows } = await connection.query({ ...statement, values })
    return rows as Row[]
  } finally {
    await db.client.releaseConnection(connection)
  }
}
