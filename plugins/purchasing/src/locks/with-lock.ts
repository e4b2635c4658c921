import type { MedusaContainer } from '@medusajs/framework/types'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { Pool, type PoolClient } from '@medusajs/framework/pg'
import { refuse } from '@gostiny/platform'

/**
 * Locks have connections of their own: a holder needs the shop's pool for its work, and holders and waiters
 * together must never be able to empty it.
 */
const MAX_LOCK_CONNECTIONS = 8
const MAX_WAIT_MS = 15_000
const LOCK_NOT_AVAILABLE = '55P03'

let pool: Pool | undefined

/**
 * Runs `job` while no other process or request holds the lock of the same name. It is an advisory lock of a
 * transaction: a killed process frees it at once, which a lock kept in a table would not.
 * Refuses with `cart_busy` (409) when the lock is not free in time.
 */
export async function withLock<Result>(
  container: Pick<MedusaContainer, 'resolve'>,
  name: string,
  job: () => Promise<Result>,
): Promise<Result> {
  const client = await lockPool(container).connect()
  const swallow = () => undefined
  client.on('error', swallow)

  try {
    await acquire(client, name)
    return await job()
  } finally {
    const failure = await client.query('rollback').then(swallow, (error: Error) => error)
    client.off('error', swallow)
    client.release(failure)
  }
}

async function acquire(client: PoolClient, name: string): Promise<void> {
  try {
    await client.query('begin')
    await client.query(`set local lock_timeout = ${MAX_WAIT_MS}`)
    await client.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [name])
  } catch (error) {
    if ((error as { code?: string }).code === LOCK_NOT_AVAILABLE) refuse('cart_busy', { status: 409 })
    throw error
  }
}

function lockPool(container: Pick<MedusaContainer, 'resolve'>): Pool {
  if (!pool) {
    const { projectConfig } = container.resolve(ContainerRegistrationKeys.CONFIG_MODULE)
    pool = new Pool({
      connectionString: projectConfig.databaseUrl,
      max: MAX_LOCK_CONNECTIONS,
      connectionTimeoutMillis: MAX_WAIT_MS,
      allowExitOnIdle: true,
    })
    pool.on('error', () => undefined)
  }

  return pool
}

/** The lock under which a cart is edited and ordered. */
export const cartLock = (cart_id: string): string => `cart:${cart_id}`

/** The lock under which a person's open cart is looked for and made. */
export const openCartLock = (company_id: string, person_id: string): string =>
  `cart:${company_id}:${person_id}`
