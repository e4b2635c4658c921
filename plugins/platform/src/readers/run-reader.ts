import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import type { MedusaContainer } from '@medusajs/framework/types'
import { pgConnection } from '../http/pg-connection'
import type { Reader, Watermark } from './reader'

const BEGINNING: Watermark = { at: '1970-01-01 00:00:00+00', id: '' }

/**
 * Change times are stamped a little before the transaction that carries them begins; this covers the gap and
 * the clock difference between processes.
 */
const STAMP_SLACK_SECONDS = 5

/**
 * Everything stamped before the horizon is committed and visible: no transaction that may still bring older
 * rows is running.
 */
const horizonSql = `
  select (least(now(), coalesce(min(xact_start), now())) - interval '${STAMP_SLACK_SECONDS} seconds')::text as at
  from pg_stat_activity
  where backend_xid is not null and pid <> pg_backend_pid() and datname = current_database()`

/**
 * Reads a source up to its end. One process at a time holds a reader (advisory lock); a second one returns at once.
 * @returns how many rows were newly recorded, or null when another process is reading; 0 while there is nothing to record in.
 */
export async function runReader(container: MedusaContainer, reader: Reader): Promise<number | null> {
  return pgConnection(container).transaction(async (trx) => {
    const lock = await trx.raw('select pg_try_advisory_xact_lock(hashtext(?)) as held', [
      `reader:${reader.name}`,
    ])
    if (!lock.rows[0].held) return null
    const key = await watermarkKey(trx, reader)
    if (key === null) return 0
    const stored = await trx.raw('select at::text as at, id from reader_watermark where reader = ?', [key])
    return readToEnd(container, trx, reader, key, stored.rows[0] ?? BEGINNING)
  })
}

async function watermarkKey(trx: Knex.Transaction, { name, edition }: Reader): Promise<string | null> {
  if (!edition) return name
  const current = await edition(trx)
  return current === null ? null : `${name} ${current}`
}

async function readToEnd(
  container: MedusaContainer,
  trx: Knex.Transaction,
  reader: Reader,
  key: string,
  start: Watermark,
) {
  const db = pgConnection(container)
  const horizon: string = (await db.raw(horizonSql)).rows[0].at
  let since = start
  let recorded = 0
  for (;;) {
    const rows = await reader.rows(db, since, reader.batch)
    if (!rows.length) break
    recorded += await reader.record(container, rows)
    const last = rows[rows.length - 1]
    since = { at: last.changed_at, id: last.id }
    if (rows.length < reader.batch) break
  }
  if (since !== start) await moveWatermark(trx, key, since, horizon)
  return recorded
}

/** The watermark never passes the horizon and never goes back. */
const moveWatermark = (trx: Knex.Transaction, key: string, reached: Watermark, horizon: string) =>
  trx.raw(
    `insert into reader_watermark as stored (reader, at, id)
     select :key, least(:at::timestamptz, :horizon::timestamptz),
            case when :at::timestamptz <= :horizon::timestamptz then :id else '' end
     on conflict (reader) do update set at = excluded.at, id = excluded.id, updated_at = now()
     where (excluded.at, excluded.id) > (stored.at, stored.id)`,
    { key, at: reached.at, id: reached.id, horizon },
  )
