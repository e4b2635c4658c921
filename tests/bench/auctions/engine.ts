import { AuctionsService, type AuctionHouse } from '@gostiny/auctions/modules/auctions'
import type { Pool } from 'pg'
import { openLot } from '../../faults/auction-lots'
import { say } from '../machine'
import { latencyLine, openLoop } from './latency'

const logger = { info: () => undefined, warn: () => undefined }
export const openHouse = (): Promise<AuctionHouse> => new AuctionsService({ logger }).open()

const START_CENTS = 10_000_000_000

/** A bid below everything before: the index-th of its lot. */
export const bidOf = (index: number, participants: number) => ({
  kind: 'bid' as const,
  actor: { role: 'supplier' as const, person_id: 'load' },
  participant_id: `p${index % participants}`,
  price: ((START_CENTS - index) / 100).toFixed(2),
  currency: 'eur',
  key: `bench ${index}`,
})

/** As many bids on one lot as the engine takes, and their latency at a rate it keeps up with. */
export async function oneLot(house: AuctionHouse, db: Pool): Promise<void> {
  const lot = await openLot(house, db, 50)
  const total = 100_000
  const started = performance.now()
  let next = 0
  let accepted = 0
  const keepBidding = async (): Promise<void> => {
    while (next < total) {
      const answer = await house.engine.submit(lot, bidOf(next++, 50))
      if (answer.accepted) accepted++
    }
  }
  await Promise.all(Array.from({ length: 500 }, keepBidding))
  const seconds = (performance.now() - started) / 1000
  say(
    `M1  engine, one lot, 500 at once: ${Math.round(accepted / seconds)} durable accepted bids/s (aim ≥ 10,000)`,
  )

  const calm = await openLot(house, db, 50)
  const { latencies, failed } = await openLoop(5_000, 5, (index) =>
    house.engine.submit(calm, bidOf(index, 50)),
  )
  say(
    `M1  engine, one lot, open loop 5,000/s: ack ms ${latencyLine(latencies)}, failed ${failed} (aim p99 ≤ 25)`,
  )
}

/** A thousand bids a second spread over a thousand lots. */
export async function manyLots(house: AuctionHouse, db: Pool): Promise<void> {
  const lots: string[] = []
  for (let count = 0; count < 1_000; count++) lots.push(await openLot(house, db, 5))
  const { latencies, failed } = await openLoop(1_000, 10, (index) =>
    house.engine.submit(lots[index % lots.length], { ...bidOf(index, 5), key: `many ${index}` }),
  )
  say(`M2  1,000 lots, open loop 1,000/s: ack ms ${latencyLine(latencies)}, failed ${failed} (aim p99 ≤ 15)`)
}

/** A new process takes a lot of 10,000 events up. */
export async function takeUp(house: AuctionHouse, db: Pool): Promise<void> {
  const lot = await openLot(house, db, 50)
  await Promise.all(Array.from({ length: 10_000 }, (_, index) => house.engine.submit(lot, bidOf(index, 50))))
  const { seq } = await house.engine.stateOf(lot)
  const started = performance.now()
  const other = await openHouse()
  const state = await other.engine.stateOf(lot)
  const answer = await other.engine.submit(lot, { ...bidOf(10_001, 50), key: 'after' })
  say(
    `M6  another process, ${seq} events, same head ${state.seq === seq}: bidding again after ` +
      `${Math.round(performance.now() - started)} ms, accepted ${answer.accepted} (aim ≤ 1,000)`,
  )
  other.clock.stop()
  await other.lane.close()
  await other.pool.end()
}

/** Two hundred events missed by a watcher. */
export async function missed(house: AuctionHouse, db: Pool): Promise<void> {
  const lot = await openLot(house, db, 50)
  await Promise.all(Array.from({ length: 200 }, (_, index) => house.engine.submit(lot, bidOf(index, 50))))
  const started = performance.now()
  const rows = await house.store.read(lot, 1)
  rows.forEach(({ body }) => JSON.parse(body))
  say(`M9  ${rows.length} missed events read: ${(performance.now() - started).toFixed(1)} ms (aim ≤ 200)`)
}
