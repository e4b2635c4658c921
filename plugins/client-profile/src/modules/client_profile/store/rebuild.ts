import { randomUUID } from 'node:crypto'
import type { ClientBase, Pool } from 'pg'
import { FOLD_VERSION } from '../domain/fold/fold'
import { projectHistory } from '../domain/project/project-company'
import { copyIn } from './copy'
import { foldByCompany } from './fold-by-company'
import { PROJECTION_TABLES, type CompanyProjection, type ProjectionTable } from './projection-rows'
import { allEntries } from './read-entries'

/** Forgetting waits for it, so that a rebuild brings nothing forgotten back. */
export const REBUILD_LOCK = 'client_profile:rebuild'
/** Projections written at once. */
const FLUSH_COMPANIES = 1000

/** Shorter than PostgreSQL's deadlock check, so that never a reader is the victim. */
const LOCK_PATIENCE_MS = 300
const LOCK_NOT_AVAILABLE = '55P03'

export type RebuildProgress = (interactions: number, companies: number) => unknown

const building = ({ name }: ProjectionTable): string => `client_profile.building_${name}`

/**
 * Makes all projections anew from the ledger beside the living ones and swaps them in. Reading and projecting go
 * on meanwhile: what was projected since the start is marked dirty again by the swap.
 * @returns false when another process is rebuilding
 */
export async function rebuildAll(pool: Pool, id: string, progress: RebuildProgress): Promise<boolean> {
  const reader = await pool.connect()
  const writer = await pool.connect()
  try {
    const { rows } = await reader.query('select pg_try_advisory_lock(hashtext($1)) as held', [REBUILD_LOCK])
    if (!rows[0].held) return false
    const startedAt = await start(writer, id)
    await progress(0, 0)
    await reader.query('begin isolation level repeatable read read only')
    await reader.query(`set local work_mem = '256MB'`)
    await build(reader, writer, progress)
    await reader.query('commit')
    await swap(writer, startedAt)
    return true
  } finally {
    // The session lock goes with the connection.
    reader.release(true)
    writer.release(true)
  }
}

/** Calls a rebuild failed whose process is gone: nobody holds the lock. */
export async function failDeadRebuild(pool: Pool): Promise<void> {
  await pool.query(
    `update client_profile.rebuild set state = 'failed', finished_at = now(), error = 'the process ended'
     where state = 'running' and not exists (
       select from pg_locks where locktype = 'advisory' and granted
         and database = (select oid from pg_database where datname = current_database())
         and ((classid::bigint << 32) | objid::bigint) = hashtext($1)::bigint)`,
    [REBUILD_LOCK],
  )
}

async function start(client: ClientBase, id: string): Promise<string> {
  for (const table of PROJECTION_TABLES) {
    await client.query(`drop table if exists ${building(table)}`)
    await client.query(
      `create table ${building(table)} (like client_profile.${table.name} including defaults including storage)`,
    )
  }
  const { rows } = await client.query<{ at: string }>('select clock_timestamp()::text as at')
  await client.query(
    `update client_profile.rebuild set state = 'failed', finished_at = now(), error = 'the process ended'
     where state = 'running'`,
  )
  await client.query(
    `insert into client_profile.rebuild (id, fold_version, state, interactions_total)
     values ($1, $2, 'running', (select count(*) from client_profile.interaction))`,
    [id, FOLD_VERSION],
  )
  return rows[0].at
}

async function build(reader: ClientBase, writer: ClientBase, progress: RebuildProgress): Promise<void> {
  let finished: CompanyProjection[] = []
  let writing: Promise<void> = Promise.resolve()
  let interactions = 0
  let companies = 0
  for await (const { company_id, history } of foldByCompany(allEntries(reader))) {
    finished.push({ company_id, projection: projectHistory(history) })
    interactions += history.count
    companies++
    if (finished.length < FLUSH_COMPANIES) continue
    await writing
    writing = flush(writer, finished)
    writing.catch(() => undefined)
    finished = []
    await progress(interactions, companies)
  }
  await writing
  await flush(writer, finished)
  await progress(interactions, companies)
}

async function flush(client: ClientBase, projections: readonly CompanyProjection[]): Promise<void> {
  for (const table of PROJECTION_TABLES) {
    const rows = projections.flatMap((projection) => table.rows(projection))
    await copyIn(client, `${building(table)} (${table.columns.join(', ')})`, rows)
  }
}

/** Indexes first, outside of the lock; then one short transaction exchanges the tables by their names. */
async function swap(client: ClientBase, startedAt: string): Promise<void> {
  const indexes = new Map<ProjectionTable, string[]>()
  for (const table of PROJECTION_TABLES) indexes.set(table, await copyIndexes(client, table))
  await inQuietMoment(client, async () => {
    await client.query(
      `insert into client_profile.dirty_company (company_id, since)
       select company_id, timestamptz '-infinity' from client_profile.company_profile where projected_at >= $1`,
      [startedAt],
    )
    for (const table of PROJECTION_TABLES) {
      await client.query(`drop table client_profile.${table.name}`)
      await client.query(`alter table ${building(table)} rename to ${table.name}`)
      for (const name of indexes.get(table)!) {
        await client.query(`alter index client_profile.building_${name} rename to ${name}`)
      }
    }
    await client.query('delete from client_profile.checkpoint')
  })
}

/** Runs `work` with the projection tables locked; gives way to whoever reads them and tries again. */
async function inQuietMoment(client: ClientBase, work: () => Promise<void>): Promise<void> {
  const tables = PROJECTION_TABLES.map(({ name }) => `client_profile.${name}`).join(', ')
  for (;;) {
    await client.query('begin')
    await client.query(`set local lock_timeout = '${LOCK_PATIENCE_MS}ms'`)
    const isLocked = await client.query(`lock table ${tables} in access exclusive mode`).then(
      () => true,
      (error: { code?: string }) => {
        if (error.code !== LOCK_NOT_AVAILABLE) throw error
        return false
      },
    )
    if (isLocked) break
    await client.query('rollback')
    await new Promise((resolve) => setTimeout(resolve, LOCK_PATIENCE_MS))
  }
  await work()
  await client.query('commit')
}

/** Gives the table being built the indexes of the living one; returns their names. */
async function copyIndexes(client: ClientBase, table: ProjectionTable): Promise<string[]> {
  const { rows } = await client.query<{ name: string; definition: string; is_primary: boolean }>(
    `select relname as name, pg_get_indexdef(indexrelid) as definition, indisprimary as is_primary
     from pg_index join pg_class on pg_class.oid = indexrelid
     where indrelid = $1::regclass order by relname`,
    [`client_profile.${table.name}`],
  )
  for (const { name, definition, is_primary } of rows) {
    await client.query(
      definition.replace(
        ` INDEX ${name} ON client_profile.${table.name} `,
        ` INDEX building_${name} ON ${building(table)} `,
      ),
    )
    if (is_primary) {
      await client.query(`alter table ${building(table)} add primary key using index building_${name}`)
    }
  }
  await client.query(`analyze ${building(table)}`)
  return rows.map(({ name }) => name)
}

export const newRebuildId = (): string => `rbld_${randomUUID().replaceAll('-', '').slice(0, 20)}`
