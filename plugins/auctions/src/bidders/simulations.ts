import { refuse } from '@gostiny/platform'
import type { Pool } from 'pg'

const IN_DEMO = `select from store where metadata ? 'demo' and deleted_at is null`

/** Whether simulated suppliers may bid here: the setting allows it and this is the demo's world, never production. */
export async function maySimulate(pool: Pool, env: NodeJS.ProcessEnv = process.env): Promise<boolean> {
  if (env.AUCTION_DEMO_BIDDERS !== 'on' || env.NODE_ENV === 'production') return false
  return (await pool.query(IN_DEMO)).rowCount === 1
}

/** Lets simulated suppliers bid in a lot until it closes or they are stopped. */
export async function startSimulation(pool: Pool, lotId: string, person_id: string): Promise<void> {
  if (!(await maySimulate(pool))) refuse('auction_simulation_off', { status: 409 })
  await pool.query(
    `insert into auction_simulation (lot_id, started_by) values ($1, $2)
     on conflict (lot_id) do update set started_by = $2, started_at = clock_timestamp(), stopped_at = null`,
    [lotId, person_id],
  )
}

/** Has simulated suppliers bid in all lots of an auction, as the demo begins. */
export const simulate = (pool: Pool, eventId: string) =>
  pool.query(
    `insert into auction_simulation (lot_id, started_by) select id, 'demo' from auction_lot where event_id = $1
     on conflict do nothing`,
    [eventId],
  )

export const stopSimulation = (pool: Pool, lotId: string) =>
  pool.query('update auction_simulation set stopped_at = clock_timestamp() where lot_id = $1', [lotId])

/** Lots in which simulated suppliers are to bid now. */
export async function simulatedLots(pool: Pool): Promise<string[]> {
  const { rows } = await pool.query<{ id: string }>(
    `select lot.id from auction_simulation simulation join auction_lot lot on lot.id = simulation.lot_id
     where simulation.stopped_at is null and lot.phase in ('scheduled', 'prebid', 'live', 'closing', 'final')`,
  )
  return rows.map(({ id }) => id)
}

/** Suppliers of a lot for whom a person of their own is in the room: nobody is simulated beside him. */
export async function peopleInRoom(pool: Pool, lotId: string): Promise<Set<string>> {
  const { rows } = await pool.query<{ id: string }>(
    `select participant.id from auction_presence presence
     join auction_participant participant on participant.event_id = presence.event_id
       and participant.supplier_company_id = presence.company_id
     where presence.lot_id = $1 and presence.disconnected_at is null
       and presence.connected_at > now() - interval '1 day'`,
    [lotId],
  )
  return new Set(rows.map(({ id }) => id))
}
