import type { ClientBase, Pool } from 'pg'
import { projectDirty, type Dirty } from './project-batch'
import { prepareProjectionStaging, writeProjections } from './write-projections'

/** Companies per transaction. */
const BATCH = 500

/**
 * Which dirty companies: all; those left over, i.e. not touched for a while (or for too long), so that a bulk load
 * is projected once; or these.
 */
export type Chosen = 'all' | 'left-over' | readonly string[]

const LEFT_OVER = `having max(marked_at) < clock_timestamp() - interval '2 seconds'
  or min(marked_at) < clock_timestamp() - interval '30 seconds'`

/**
 * Projects dirty companies until none is left; several processes may do so at once, no two on one company.
 * @param projected told the companies of every committed batch
 */
export async function projectAll(
  pool: Pool,
  chosen: Chosen,
  projected: (companyIds: string[]) => unknown,
): Promise<number> {
  let total = 0
  let waits = 0
  for (;;) {
    const companyIds = await projectSome(pool, chosen)
    total += companyIds.length
    if (companyIds.length) await projected(companyIds)
    if (companyIds.length >= BATCH) continue
    if (total > MOST_WAITED_FOR || !(await areHeld(pool, chosen)) || waits++ >= MOST_WAITS) return total
    await new Promise((resolve) => setTimeout(resolve, WAIT_MS))
  }
}

const WAIT_MS = 25
const MOST_WAITS = 80
/** A load of more companies than this is left to the next turn. */
const MOST_WAITED_FOR = 100

/**
 * Whether chosen companies still wait because another projector holds them. It may have taken the list before the
 * newest fact came, and nobody else would look for two seconds.
 */
async function areHeld(pool: Pool, chosen: Chosen): Promise<boolean> {
  if (typeof chosen === 'string') return false
  const { rowCount } = await pool.query(
    'select from client_profile.dirty_company where company_id = any($1) limit 1',
    [chosen],
  )
  return rowCount === 1
}

async function projectSome(pool: Pool, chosen: Chosen): Promise<string[]> {
  const client = await pool.connect()
  try {
    await prepareProjectionStaging(client)
    await client.query('begin')
    await client.query(`set local work_mem = '64MB'`)
    const dirty = await take(client, chosen)
    if (dirty.length) {
      const companyIds = dirty.map(({ company_id }) => company_id)
      await writeProjections(client, companyIds, await projectDirty(client, dirty))
    }
    await client.query('commit')
    client.release()
    return dirty.map(({ company_id }) => company_id)
  } catch (error) {
    client.release(error as Error)
    throw error
  }
}

/**
 * Takes companies off the list. The lock on a company comes first and is held to the end: what is deleted from
 * the list afterwards was appended before the ledger is read, and nobody else writes this company meanwhile.
 */
async function take(client: ClientBase, chosen: Chosen): Promise<Dirty[]> {
  const { rows } = await client.query<{ company_id: string }>(
    `select company_id from (
       select company_id from client_profile.dirty_company where $2::text[] is null or company_id = any($2)
       group by company_id ${chosen === 'left-over' ? LEFT_OVER : ''} order by min(seq) limit $1
     ) waiting where pg_try_advisory_xact_lock(hashtext('client_profile:project'), hashtext(company_id))`,
    [BATCH, typeof chosen === 'string' ? null : chosen],
  )
  if (!rows.length) return []
  const taken = await client.query<Dirty>(
    `with taken as (
       delete from client_profile.dirty_company where company_id = any($1) returning company_id, since
     )
     select company_id, min(since)::text as since from taken group by company_id`,
    [rows.map(({ company_id }) => company_id)],
  )
  return taken.rows
}
