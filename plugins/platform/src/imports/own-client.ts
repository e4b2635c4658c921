import { Client } from '@medusajs/framework/pg'
import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import type { MedusaContainer } from '@medusajs/framework/types'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { refuse } from '../refusals/refusal'

/**
 * Calls the work with a connection of its own that holds the run: a second process that wants the same run is
 * refused (`import_under_way`). The hold ends with the connection, so a dead process holds nothing.
 */
export async function holdingRun<T>(
  container: MedusaContainer,
  runId: string,
  work: (client: Client) => Promise<T>,
): Promise<T> {
  const { projectConfig } = container.resolve(ContainerRegistrationKeys.CONFIG_MODULE)
  const client = new Client({
    connectionString: projectConfig.databaseUrl,
    application_name: `import ${runId}`,
  })
  await client.connect()
  try {
    await watchClient(client)
    if (!(await takeLock(client, runId))) refuse('import_under_way', { status: 409 })
    return await work(client)
  } finally {
    await client.end()
  }
}

const lockName = (runId: string) => `import:${runId}`

/** A little longer than the server takes to notice that the process before us died. */
const LOCK_PATIENCE_MS = 6000
const LOCK_RETRY_MS = 250

async function takeLock(client: Client, runId: string): Promise<boolean> {
  for (const until = Date.now() + LOCK_PATIENCE_MS; ;) {
    const lock = await client.query('select pg_try_advisory_lock(hashtext($1)) as held', [lockName(runId)])
    if (lock.rows[0].held || Date.now() > until) return lock.rows[0].held
    await new Promise((resolve) => setTimeout(resolve, LOCK_RETRY_MS))
  }
}

/** Lets the server give up a long statement when this process dies; not every platform of the server can. */
const watchClient = (client: Client) =>
  client.query("set client_connection_check_interval = '2s'").catch(() => undefined)

/** Work inside one transaction of the client. */
export async function inTransaction<T>(client: Client, work: () => Promise<T>): Promise<T> {
  await client.query('begin')
  try {
    const result = await work()
    await client.query('commit')
    return result
  } catch (error) {
    await client.query('rollback')
    throw error
  }
}

/** Whether some process works on the run at this moment. */
export async function isHeld(db: Knex, runId: string): Promise<boolean> {
  const { rows } = await db.raw(
    `select exists (select from pg_locks where locktype = 'advisory' and granted
       and database = (select oid from pg_database where datname = current_database())
       and objid::bigint = hashtext(?)::bigint & 4294967295) as held`,
    [lockName(runId)],
  )
  return rows[0].held
}
