import type { Pool } from 'pg'
import { closedLots } from './closed-lots'
import { keepFlags } from './keep-flags'
import { runScreens } from './run-screens'

/** Lots that close one after another are screened together, at most this often. */
const AT_MOST_EVERY = '1 minute'

const DUE = `
  select told.seen from (
    select count(*) || ' ' || coalesce(max(changed_at)::text, '') as seen from auction_lot_result
  ) told left join auction_screening known on true
  where known.id is null or (known.seen <> told.seen and known.screened_at < now() - interval '${AT_MOST_EVERY}')`

const NOTE = `
  insert into auction_screening (screened_at, lot_count, seen) values (now(), $1, $2)
  on conflict (id) do update set screened_at = now(), lot_count = $1, seen = $2`

let running: Promise<void> | null = null

/**
 * Screens closed lots anew when there are other results than the last time. Processes do it one at a time, and within
 * one all who ask wait for the same: bids need the connections.
 */
export function screenLots(pool: Pool): Promise<void> {
  running ??= screen(pool).finally(() => (running = null))
  return running
}

async function screen(pool: Pool): Promise<void> {
  if (!(await pool.query(DUE)).rowCount) return
  const client = await pool.connect()
  try {
    await client.query('begin')
    await client.query(`select pg_advisory_xact_lock(hashtext('auction screening'))`)
    const { rows } = await client.query<{ seen: string }>(DUE)
    if (rows.length) {
      const lots = await closedLots(pool)
      await keepFlags(client, await runScreens(lots), lots)
      await client.query(NOTE, [lots.length, rows[0].seen])
    }
    await client.query('commit')
  } catch (error) {
    await client.query('rollback')
    throw error
  } finally {
    client.release()
  }
}
