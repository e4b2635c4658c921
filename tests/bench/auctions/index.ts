import { Pool } from 'pg'
import type { AuctionHouse } from '@gostiny/auctions'
import { createTestDatabase } from '../../support/database'
import { machineLine, say } from '../machine'
import { manyLots, missed, oneLot, openHouse, takeUp, verifier } from './engine'
import { naiveBids } from './naive'

type Part = (house: AuctionHouse, db: Pool) => Promise<void> | void

/** Each part by the number docs/performance.md names it by. */
const parts: Record<string, Part> = {
  naive: (_house, db) => naiveBids(db),
  m1: oneLot,
  m2: manyLots,
  m6: takeUp,
  m7: verifier,
  m9: missed,
}

/** The auction engine beside the usual way, on one database in one run; all parts or the chosen ones. */
export async function benchAuctions(chosen: readonly string[] = []): Promise<void> {
  const { url, drop } = await createTestDatabase('setup')
  process.env.DATABASE_URL = url
  const db = new Pool({ connectionString: url, max: 40 })
  db.on('error', () => undefined)
  const house = await openHouse()
  say('Reverse auctions')
  say(machineLine('none'))
  try {
    for (const [name, part] of Object.entries(parts))
      if (!chosen.length || chosen.includes(name)) await part(house, db)
  } finally {
    house.clock.stop()
    await house.lane.close()
    await house.pool.end()
    await db.end()
    await drop()
  }
}
