import type { ClientBase } from '@medusajs/framework/pg'

/** Any number of our own: two loads at one time wait for each other. */
const LOCK_KEY = 7_415_001

const LOADED_SQL = `select from store where metadata ? 'demo' and deleted_at is null`

/** Whether the demo is in the database. */
export const isLoaded = async (client: ClientBase): Promise<boolean> =>
  (await client.query(LOADED_SQL)).rowCount! > 0

/** Until the transaction ends nobody else loads the demo. */
export async function lockLoading(client: ClientBase): Promise<void> {
  await client.query('select pg_advisory_xact_lock($1)', [LOCK_KEY])
}

/** Notes in the store's metadata what was loaded. */
export async function markLoaded(client: ClientBase, facts: { seed: string; anchor: Date }): Promise<void> {
  await client.query(
    `update store set metadata = coalesce(metadata, '{}') || jsonb_build_object('demo', $1::jsonb)
     where deleted_at is null`,
    [JSON.stringify(facts)],
  )
}

/** Whether the demo's auctions are in the database. */
export const areAuctionsLoaded = async (client: ClientBase): Promise<boolean> =>
  (await client.query(`select from store where metadata ? 'demo_auctions' and deleted_at is null`))
    .rowCount! > 0

/** Notes around which instant the auctions were placed. */
export async function markAuctionsLoaded(client: ClientBase, now: Date): Promise<void> {
  await client.query(
    `update store set metadata = coalesce(metadata, '{}') || jsonb_build_object('demo_auctions', $1::jsonb)
     where deleted_at is null`,
    [JSON.stringify({ now })],
  )
}
