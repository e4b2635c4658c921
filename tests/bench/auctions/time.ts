import type { AuctionHouse } from '@gostiny/auctions'
import type { Pool } from 'pg'
import { openLot } from '../../faults/auction-lots'
import { say } from '../machine'
import { bidOf } from './engine'
import { latencyLine } from './latency'

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))
const noExtension = { policy: 'none', window_ms: 0, by_ms: 0, top: 1 }

/** A million bids as the end of one lot after another comes and goes; each is judged by its stamp alone. */
export async function deadline(house: AuctionHouse, db: Pool): Promise<void> {
  const [LOTS, EACH, AROUND_MS] = [100, 10_000, 400]
  let [bids, misjudged, late] = [0, 0, 0]
  house.timers.start()
  for (let index = 0; index < LOTS; index++) {
    const ends = { at: 0 }
    const rules = (now: number) => ({
      ends_at: (ends.at = now + AROUND_MS),
      extension: noExtension,
      drain_ms: 1_000,
    })
    const lot = await openLot(house, db, 50, { rules })
    const running: Promise<void>[] = []
    for (let count = 0; count < EACH; count++) {
      const at = house.engine.now()
      const { key: _, ...bid } = bidOf(count, 50)
      running.push(
        house.engine.submit(lot, bid, at).then((answer) => {
          const isLate = at >= ends.at
          const isTaken = answer.accepted || !['too_late', 'closed'].includes(answer.refused)
          bids++
          late += Number(isLate)
          misjudged += Number(isLate === isTaken)
        }),
      )
      if (count % 25 === 24) await pause(1)
    }
    await Promise.all(running)
  }
  say(`M5  ${bids} bids around ${LOTS} ends, ${late} of them after it: misjudged ${misjudged} (aim 0)`)
}

/** How evenly levels change: how much later than their time, the hold of 200 ms included. */
export async function levels(house: AuctionHouse, db: Pool): Promise<void> {
  const [LOTS, SECONDS] = [200, 20]
  const delays: number[] = []
  house.timers.start()
  const rules = (now: number) => ({
    ...{ format: 'dutch', dutch: { start: '10', every_ms: 1_000 }, extension: noExtension },
    starts_at: now + 1_000 + Math.floor(Math.random() * 1_000),
  })
  const stop = house.engine.onNews(({ events }) => {
    for (const { kind, at } of events) if (kind === 'level_opened') delays.push(house.engine.now() - at)
  })
  for (let count = 0; count < LOTS; count++) await openLot(house, db, 3, { rules })
  await pause(SECONDS * 1_000)
  stop()
  const changes = delays.filter((delay) => delay >= 200)
  const least = Math.min(...changes)
  say(
    `M5  ${changes.length} changes of level: known after ms ${latencyLine(changes)}; ` +
      `jitter ${latencyLine(changes.map((delay) => delay - least))} (aim p99.9 ≤ 20)`,
  )
}

/** A thousand auctions that begin in the same second, and the first bid in each. */
export async function sameSecond(house: AuctionHouse, db: Pool): Promise<void> {
  const LOTS = 1_000
  const lots: string[] = []
  const starts = house.engine.now() + 20_000
  for (let count = 0; count < LOTS; count++)
    lots.push(await openLot(house, db, 3, { rules: () => ({ starts_at: starts + (count % 1_000) }) }))
  house.timers.start()
  const delays: number[] = []
  const stop = house.engine.onNews(({ events }) => {
    for (const { kind, at } of events) if (kind === 'lot_live') delays.push(house.engine.now() - at)
  })
  await pause(Math.max(0, starts - house.engine.now()))
  const acks: number[] = []
  let refused = 0
  await Promise.all(
    lots.map(async (lot, index) => {
      await pause(index % 1_000)
      const asked = performance.now()
      const { key: _, ...bid } = bidOf(index, 3)
      const answer = await house.engine.submit(
        lot,
        bid,
        Math.max(house.engine.now(), starts + (index % 1_000)),
      )
      acks.push(performance.now() - asked)
      refused += Number(!answer.accepted)
    }),
  )
  await pause(2_000)
  stop()
  say(
    `M8  ${delays.length} of ${LOTS} auctions began in one second: live after ms ${latencyLine(delays)}; ` +
      `first bids ack ms ${latencyLine(acks)}, refused ${refused}`,
  )
}

/** Fifty limits set at once: all their answers come with one commit. The first rounds compile the code and are told apart. */
export async function proxies(house: AuctionHouse, db: Pool): Promise<void> {
  const [WARMING, ROUNDS, LIMITS] = [100, 100, 50]
  const took: number[] = []
  let commits = 0
  let events = 0
  for (let round = 0; round < WARMING + ROUNDS; round++) {
    const lot = await openLot(house, db, LIMITS, { rules: () => ({ beat: 'best' }) })
    const stop = house.engine.onNews((news) => {
      if (news.lot_id !== lot) return
      commits++
      events += news.events.length
    })
    const asked = performance.now()
    await Promise.all(
      Array.from({ length: LIMITS }, (_, index) =>
        house.engine.submit(lot, {
          ...{ kind: 'proxy' as const, actor: { role: 'supplier' as const, person_id: 'load' } },
          ...{ participant_id: `p${index}`, limit: String(90_000 - index * 7), currency: 'eur' },
        }),
      ),
    )
    took.push(performance.now() - asked)
    stop()
  }
  const each = (count: number) => Math.round(count / took.length)
  say(
    `M10 ${LIMITS} limits at once, ${each(commits)} commits, ${each(events)} events: ms ${latencyLine(took.slice(WARMING))}; ` +
      `the first ${WARMING} rounds ${latencyLine(took.slice(0, WARMING))} (aim ≤ 5)`,
  )
}
