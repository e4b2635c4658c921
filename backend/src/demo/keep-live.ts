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

const COUNTED = `
  select count(*) filter (where lot.phase in ('live', 'closing', 'final', 'paused', 'suspended', 'prebid')
      or (lot.phase = 'scheduled' and lot.next_due_at < $1))::int as soon,
    count(*)::int as made
  from auction_lot lot join auction_event event on event.id = lot.event_id
  join company buyer on buyer.id = event.buyer_company_id
  where buyer.source = 'demo'`

/** Sees to it, now and then, that something is live in the demo. Where the setting is off it does nothing. */
export function keepDemoLive(container: MedusaContainer): void {
  if (process.env.AUCTION_DEMO_BIDDERS !== 'on' || process.env.NODE_ENV === 'production') return
  const keep = () => void planWhenNoneIsLive(container).catch(() => undefined)
  setInterval(keep, CHECK_EVERY_MS).unref()
  keep()
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
