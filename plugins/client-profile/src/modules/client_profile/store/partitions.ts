import type { ClientBase, Pool } from 'pg'

const PARTITION_LOCK = 'client_profile:partition'

/** Months outside of these years share the default partition: a wrong date must not make tables. */
const FIRST_YEAR = 1990
const LAST_YEAR = 2100

const known = new WeakMap<Pool, Set<string>>()

/** Makes the monthly partitions that the rows of `incoming` need, each in a transaction of its own. */
export async function preparePartitions(pool: Pool, client: ClientBase): Promise<void> {
  const { rows } = await client.query<{ month: string }>(
    `select distinct to_char(occurred_at at time zone 'UTC', 'YYYY-MM') as month from incoming`,
  )
  const made = known.get(pool) ?? new Set<string>()
  known.set(pool, made)
  for (const { month } of rows) {
    const year = Number(month.slice(0, -3))
    if (made.has(month) || year < FIRST_YEAR || year > LAST_YEAR) continue
    await makePartition(client, month)
    made.add(month)
  }
}

/**
 * Attaching locks the ledger only against other changes of shape, not against reading and writing, as creating
 * a partition in place would.
 */
async function makePartition(client: ClientBase, month: string): Promise<void> {
  const name = `client_profile.interaction_${month.replace('-', '_')}`
  const start = `${month}-01`
  await client.query('begin')
  try {
    await client.query('select pg_advisory_xact_lock(hashtext($1))', [PARTITION_LOCK])
    const { rows } = await client.query('select to_regclass($1) is not null as made', [name])
    if (!rows[0].made) {
      await client.query(`create table ${name} (like client_profile.interaction including all)`)
      await client.query(`
        alter table client_profile.interaction attach partition ${name}
        for values from ('${start} 00:00:00+00') to (timestamptz '${start} 00:00:00+00' + interval '1 month')`)
    }
    await client.query('commit')
  } catch (error) {
    await client.query('rollback')
    throw error
  }
}
