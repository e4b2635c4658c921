import type { MedusaContainer } from '@medusajs/framework/types'
import type { ClientBase } from '@medusajs/framework/pg'
import { pgConnection } from '@gostiny/platform'

/** Runs the work on one connection in one transaction: all of it is written or nothing. */
export async function inTransaction<T>(
  container: MedusaContainer,
  work: (client: ClientBase) => Promise<T>,
): Promise<T> {
  const { client: pool } = pgConnection(container)
  const client: ClientBase = await pool.acquireConnection()
  try {
    await client.query('begin')
    const result = await work(client)
    await client.query('commit')
    return result
  } catch (error) {
    await client.query('rollback')
    throw error
  } finally {
    await pool.releaseConnection(client)
  }
}
