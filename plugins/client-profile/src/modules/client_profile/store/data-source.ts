import { DataSource } from 'typeorm'
import type { Pool } from 'pg'
import { InteractionRecord } from '../entities/interaction-record'
import { KnownCompany } from '../entities/known-company'
import { RebuildRun } from '../entities/rebuild-run'
import { migrations } from '../schema'

/** Key of the advisory lock under which one process migrates. */
const MIGRATION_LOCK = 'client_profile:migration'
const DEFAULT_POOL = 10

/** The client profile's own connection pool; `url` may be the shop's database or one of its own. */
export const profileDataSource = (url: string, poolSize = DEFAULT_POOL): DataSource =>
  new DataSource({
    type: 'postgres',
    url,
    schema: 'client_profile',
    applicationName: 'client-profile',
    poolSize,
    entities: [InteractionRecord, KnownCompany, RebuildRun],
    migrations,
    migrationsTableName: 'migration',
    synchronize: false,
    logging: false,
  })

/** The plain pool under the data source, for COPY and prepared statements. */
export const poolOf = (source: DataSource): Pool => (source.driver as unknown as { master: Pool }).master

/**
 * Brings schema `client_profile` to the current shape; safe to call from several processes at once.
 * @param url where the profile lives: CLIENT_PROFILE_DATABASE_URL, or the shop's DATABASE_URL
 */
export async function migrateClientProfile(url: string): Promise<void> {
  const source = await profileDataSource(url, 2).initialize()
  try {
    await migrate(source)
  } finally {
    await source.destroy()
  }
}

export async function migrate(source: DataSource): Promise<void> {
  const client = await poolOf(source).connect()
  try {
    await client.query('select pg_advisory_lock(hashtext($1))', [MIGRATION_LOCK])
    await client.query('create schema if not exists client_profile')
    await source.runMigrations({ transaction: 'all' })
  } finally {
    await client.query('select pg_advisory_unlock(hashtext($1))', [MIGRATION_LOCK])
    client.release()
  }
}
