import { Pool } from 'pg'
import { createTestDatabase } from '../../support/database'
import { machineLine, say } from '../machine'
import { manyLots, missed, oneLot, openHouse, takeUp, verifier } from './engine'
import { naiveBids } from './naive'

/** The auction engine beside the usual way, on one database in one run. Numbers M1 … as docs/performance.md names them. */
export async function benchAuctions(): Promise<void> {
  const { url, drop } = await createTestDatabase('setup')
  process.env.DATABASE_URL = url
  const db = new Pool({ connectionString: url, max: 40 })
  db.on('error', () => undefined)
  const house = await openHouse()
  say('Reverse auctions')
  say(machineLine('none'))
  try {
    await naiveBids(db)
    await oneLot(house, db)
    await manyLots(house, db)
    await takeUp(house, db)
    await missed(house, db)
    verifier()
  } finally {
    house.clock.stop()
    await house.lane.close()
    await house.pool.end()
    await db.end()
    await drop()
  }
}
