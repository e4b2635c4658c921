import type { MedusaContainer } from '@medusajs/framework/types'
import { answerInvitation, houseOf, publishEvent, saveEvent, simulate } from '@gostiny/auctions'
import { generateDemo } from './generate'
import { makeAuctions } from './generate/auctions'
import { REFILLS } from './generate/auctions/plans'
import { bodyOf } from './load/auctions'
import { variantIds } from './load/auction-world'
import { inTransaction } from './load/in-transaction'
import { areAuctionsLoaded } from './load/marker'

const CHECK_EVERY_MS = 10 * 60_000
/** So that the notice is still long enough when the command is decided. */
const SPARE_MS = 1_000

const COUNTED = `
  select count(*) filter (where lot.phase in ('live', 'closing', 'final', 'paused', 'suspended', 'prebid')
      or (lot.phase = 'scheduled' and lot.next_due_at < $1))::int as soon,
    count(*)::int as made
  from auction_lot lot join auction_event event on event.id = lot.event_id
  join company buyer on buyer.id = event.buyer_company_id
  where buyer.source = 'demo'`

const SUSPENDED = `
  select lot.id, event.created_by from auction_lot lot join auction_event event on event.id = lot.event_id
  join company buyer on buyer.id = event.buyer_company_id
  where buyer.source = 'demo' and lot.phase = 'suspended' and 'pulse' = (
    select last.body::jsonb #>> '{cause,actor,person_id}' from auction_lot_record last
    where last.lot_id = lot.id and last.kind = 'lot_suspended' order by last.seq desc limit 1)`

/** Sees to it, now and then, that something is live in the demo. Where the setting is off it does nothing. */
export function keepDemoLive(container: MedusaContainer): void {
  if (process.env.AUCTION_DEMO_BIDDERS !== 'on' || process.env.NODE_ENV === 'production') return
  const keep = () =>
    void resumeAfterOutage(container)
      .then(() => planWhenNoneIsLive(container))
      .catch(() => undefined)
  setInterval(keep, CHECK_EVERY_MS).unref()
  keep()
}

/** The demo's buyers let go on what an outage suspended, with the notice their rules ask for. */
async function resumeAfterOutage(container: MedusaContainer): Promise<void> {
  const { engine, pool } = await houseOf(container)
  const { rows } = await pool.query<{ id: string; created_by: string }>(SUSPENDED)
  for (const { id, created_by } of rows) {
    const { rules } = await engine.stateOf(id)
    const actor = { role: 'buyer', person_id: created_by } as const
    await engine.submit(id, {
      kind: 'resume',
      actor,
      resumes_at: engine.now() + rules.resume_notice_ms + SPARE_MS,
    })
  }
}

/** Plans the next auction of the demo when none is live or about to be. @returns its id, or null. */
export async function planWhenNoneIsLive(container: MedusaContainer): Promise<string | null> {
  if (!(await inTransaction(container, areAuctionsLoaded))) return null
  const house = await houseOf(container)
  const hour = house.engine.now() + 3_600_000
  const { rows } = await house.pool.query<{ soon: number; made: number }>(COUNTED, [hour])
  const [{ soon, made }] = rows
  if (soon) return null

  const now = new Date(house.engine.now())
  const { products, buyers, suppliers, people } = generateDemo({ seed: `refill ${made}`, anchor: now })
  const plan = REFILLS.trim().split('\n')[made % REFILLS.trim().split('\n').length]
  const world = { seed: `refill ${made}`, now, products, companies: [...buyers, ...suppliers], people }
  const [auction] = makeAuctions(world, plan)
  const author = { company_id: auction.buyer.id, person_id: auction.author.id }
  const id = await saveEvent(house.pool, author, bodyOf(auction, await variantIds(container)))
  await publishEvent(house, author, id)
  for (const { company, person } of auction.bidders)
    await answerInvitation(house, { company_id: company.id, person_id: person.id }, id, { accept: true })
  await simulate(house.pool, id)
  return id
}
