import type { Pool } from 'pg'
import { LEDGER_LOCK } from './ledger-columns'
import { REBUILD_LOCK } from './rebuild'

/** What to take out of the ledger: an undone import, or everything about companies. */
export type ForgetFilter = { import_id: string } | { company_ids: readonly string[] }

/**
 * The one way out of the ledger, for undoing an import and for erasure: removes interactions and marks their
 * companies, so that the projections follow. Returns how many were removed.
 */
export async function forget(pool: Pool, filter: ForgetFilter): Promise<number> {
  const [condition, value] =
    'import_id' in filter
      ? ['import_id = $1', filter.import_id]
      : ['company_id = any($1)', filter.company_ids]
  const client = await pool.connect()
  try {
    await client.query('begin')
    await client.query('select pg_advisory_xact_lock(hashtext($1))', [REBUILD_LOCK])
    await client.query('select pg_advisory_xact_lock(hashtext($1))', [LEDGER_LOCK])
    await client.query(`select set_config('client_profile.forgetting', 'on', true)`)
    const { rows } = await client.query<{ removed: number }>(
      `with removed as (
         delete from client_profile.interaction where ${condition} returning company_id
       ), marked as (
         insert into client_profile.dirty_company (company_id, since)
         select distinct company_id, timestamptz '-infinity' from removed
       )
       select count(*)::int as removed from removed`,
      [value],
    )
    await client.query('commit')
    client.release()
    return rows[0].removed
  } catch (error) {
    client.release(error as Error)
    throw error
  }
}
