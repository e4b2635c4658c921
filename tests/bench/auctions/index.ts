import { Pool } from 'pg'
import type { AuctionHouse } from '@gostiny/auctions'
import { startApp } from '../../support/app'
import { createTestDatabase } from '../../support/database'
import { machineLine, say } from '../machine'
import { manyLots, missed, oneLot, openHouse, takeUp } from './engine'
import { flood } from './flood'
import { loadSuppliers } from './floor'
import { naiveBids } from './naive'
import { manyLotsServed, missedServed, oneLotServed, type Served } from './network'
import { deadline, levels, proxies, sameSecond } from './time'
import { verifier } from './verifier'
import { watched } from './watched'

type Part = (house: AuctionHouse, db: Pool) => Promise<void>

/** Parts that ask the engine in this process, by the number docs/performance.md names them by. */
const parts: Record<string, Part> = {
  naive: (_house, db) => naiveBids(db),
  m1: oneLot,
  m2: manyLots,
  m5: deadline,
  levels,
  m6: takeUp,
  m8: sameSecond,
  m9: missed,
  m10: proxies,
  m7: verifier,
}

/** Parts that ask a served house over the network. */
const servedParts: Record<string, (served: Served) => Promise<void>> = {
  'm1-served': oneLotServed,
  'm2-served': manyLotsServed,
  m3: watched,
  'm9-served': missedServed,
}

/** Parts for which the served house keeps its limits. */
const limitedParts: Record<string, (served: Served) => Promise<void>> = { flood }

/** Limits that would turn the load of one machine away. */
const NO_LIMITS = {
  AUCTION_BIDS_PER_SECOND: '100000',
  AUCTION_REQUESTS_PER_SECOND: '100000',
  AUCTION_SOCKETS_PER_ADDRESS: '100000',
}

/** How long the house needs to take note of the suppliers that were put there, ms: other work than bids. */
const SETTLE_MS = 15_000

/** The auction engine beside the usual way, on one database in one run; all parts or the chosen ones. */
export async function benchAuctions(chosen: readonly string[] = []): Promise<void> {
  const isChosen = (name: string) => !chosen.length || chosen.includes(name)
  say('Reverse auctions')
  say(machineLine('none'))
  const own = Object.entries(parts).filter(([name]) => isChosen(name))
  if (own.length)
    await onHouse('setup', async (house, db) => {
      for (const [, part] of own) await part(house, db)
    })
  await onServedHouse(servedParts, isChosen, NO_LIMITS)
  await onServedHouse(limitedParts, isChosen, {})
}

async function onServedHouse(
  known: Record<string, (served: Served) => Promise<void>>,
  isChosen: (name: string) => boolean,
  env: Record<string, string>,
): Promise<void> {
  const chosen = Object.entries(known).filter(([name]) => isChosen(name))
  if (!chosen.length) return
  await onHouse('demo', async (house, db, databaseUrl) => {
    const app = await startApp({ databaseUrl, env })
    try {
      await loadSuppliers(db, 1_000, 8)
      await new Promise((resolve) => setTimeout(resolve, SETTLE_MS))
      for (const [, part] of chosen) await part({ app, house, db })
    } finally {
      await app.stop()
    }
  })
}

async function onHouse(
  from: 'setup' | 'demo',
  work: (house: AuctionHouse, db: Pool, databaseUrl: string) => Promise<void>,
): Promise<void> {
  const { url, drop } = await createTestDatabase(from)
  process.env.DATABASE_URL = url
  const db = new Pool({ connectionString: url, max: 40 })
  db.on('error', () => undefined)
  const house = await openHouse()
  try {
    await work(house, db, url)
  } finally {
    house.timers.stop()
    house.clock.stop()
    await house.lane.close()
    await house.pool.end()
    await db.end()
    await drop()
  }
}
