import { AuctionsService, type AuctionHouse } from '@gostiny/auctions/modules/auctions'
import { Pool } from 'pg'
import { createTestDatabase } from '../support/database'
import { eventually } from '../support/eventually'
import { hasRedis, startRedis, type RedisServer } from '../support/redis'
import { openLot } from './auction-lots'

const BIDS = 60
const logger = { info: () => undefined, warn: () => undefined }
const HIGHEST_CENTS = 10_000_000_000

/** Two auction houses, as of two processes, on one record; what one commits the other hears over a lane. */
describe.each(hasRedis() ? ['PostgreSQL', 'Redis'] : ['PostgreSQL'])(
  'two houses that talk over %s',
  (wire) => {
    let db: Pool
    let drop: () => Promise<void>
    let redis: RedisServer | undefined
    let one: AuctionHouse
    let other: AuctionHouse
    let count = 0

    const bid = (house: AuctionHouse, lot: string, participant_id: string) => {
      const key = `${wire} ${++count}`
      const price = ((HIGHEST_CENTS - count) / 100).toFixed(2)
      const actor = { role: 'supplier', person_id: participant_id } as const
      return house.engine.submit(lot, { kind: 'bid', actor, participant_id, price, currency: 'eur', key })
    }

    /** Seqs of the record after one that was known. */
    const recorded = async (lot: string, after: number): Promise<number[]> => {
      const query = 'select seq from auction_lot_record where lot_id = $1 and seq > $2 order by seq'
      return (await db.query(query, [lot, after])).rows.map(({ seq }) => seq)
    }

    /** What a house tells of a lot from now on. */
    const heardBy = (house: AuctionHouse, lot: string): number[] => {
      const seqs: number[] = []
      house.engine.onNews(({ lot_id, events }) => {
        if (lot_id === lot) seqs.push(...events.map(({ seq }) => seq))
      })
      return seqs
    }

    beforeAll(async () => {
      const database = await createTestDatabase('setup')
      drop = database.drop
      db = new Pool({ connectionString: database.url, max: 3 })
      db.on('error', () => undefined)
      process.env.DATABASE_URL = database.url
      redis = wire === 'Redis' ? await startRedis() : undefined
      if (redis) process.env.REDIS_URL = redis.url
      one = await new AuctionsService({ logger }).open()
      other = await new AuctionsService({ logger }).open()
      delete process.env.REDIS_URL
    })

    afterAll(async () => {
      for (const house of [one, other]) {
        house.clock.stop()
        await house.lane.close()
        await house.pool.end()
      }
      await redis?.kill()
      await db.end()
      await drop()
    })

    it('tell each other every event, in order and once, while both write', async () => {
      const lot = await openLot(one, db, 4)
      const from = (await other.engine.stateOf(lot)).seq
      const heard = [one, other].map((house) => heardBy(house, lot))
      const answers = await Promise.all(
        Array.from({ length: BIDS }, (_, index) => bid(index % 2 ? one : other, lot, `p${index % 4}`)),
      )
      expect(answers.filter(({ accepted }) => accepted).length).toBeGreaterThan(0)
      const all = await recorded(lot, from)
      await eventually(async () => heard.every((seqs) => seqs.length >= all.length))
      expect(heard).toEqual([all, all])
    })

    it('hear of a lot in which only the other one writes', async () => {
      const lot = await openLot(one, db, 2)
      const from = (await other.engine.stateOf(lot)).seq
      const heard = heardBy(other, lot)
      await bid(one, lot, 'p0')
      await eventually(async () => heard.length)
      expect(heard).toEqual(await recorded(lot, from))
      expect((await other.engine.stateOf(lot)).standing.map(({ participant_id }) => participant_id)).toEqual([
        'p0',
      ])
    })

    it('take bids while the lane is cut, and talk again afterwards', async () => {
      const lot = await openLot(one, db, 2)
      await other.engine.stateOf(lot)
      await cut()
      expect(await bid(one, lot, 'p0')).toMatchObject({ accepted: true })
      expect(await bid(other, lot, 'p1')).toMatchObject({ accepted: true })
      await redis?.start()

      const heard = heardBy(other, lot)
      await eventually(async () => {
        await bid(one, lot, 'p0')
        await new Promise((resolve) => setTimeout(resolve, 100))
        return heard.length
      })
      const { seq } = await one.engine.stateOf(lot)
      await eventually(async () => heard.at(-1) === seq)
    })

    it('know after a cut what was recorded in it, though nothing happens since', async () => {
      const lot = await openLot(one, db, 2)
      const { seq: before } = await other.engine.stateOf(lot)
      await cut()
      const answer = await bid(one, lot, 'p0')
      expect(answer).toMatchObject({ accepted: true })
      await new Promise((resolve) => setTimeout(resolve, 300))
      await redis?.start()
      await eventually(() => Promise.resolve(other.engine.knownSeq(lot) >= (answer.seq ?? Infinity)))
      expect(other.engine.knownSeq(lot)).toBeGreaterThan(before)
    })

    const cut = async (): Promise<void> => {
      if (redis) return redis.kill()
      await db.query(`select pg_terminate_backend(pid) from pg_stat_activity
      where application_name = 'auctions lane' and datname = current_database()`)
    }
  },
)
