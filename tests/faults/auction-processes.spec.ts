import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { startApp, type App } from '../support/app'
import type { Client } from '../support/client'
import { eventually } from '../support/eventually'
import { enterRoom, type RoomClient } from '../support/room-client'
import { auctionFloor, liveLot, type Floor } from '../integration/auction-room-fixture'
import { verify } from '../verifier/src'

type Answer = {
  accepted: boolean
  seq: number | null
  at: number
  refused?: string
  required?: string | null
}
/** The engine's hold of 200 ms, less what the clocks of two processes may differ. */
const HOLD_MS = 180
const eur = (price: string, more: object = {}) => ({ price, currency: 'eur', ...more })

/** Two processes of the house on one database, the bidders split between them. */
describe('two processes that serve the same lots', () => {
  let first: App
  let second: App
  let floor: Floor

  beforeAll(async () => {
    first = await startApp({ from: 'setup' })
    second = await startApp({ databaseUrl: first.databaseUrl })
    floor = await auctionFloor(first, ['Anker', 'Berg', 'Cordes', 'Diehl', 'Ernst', 'Falk'])
  })

  afterAll(async () => {
    await second.stop()
    await first.stop()
  })

  const place = async (client: Client, lot: string, ...bids: object[]): Promise<Answer[]> => {
    const { status, body } = await client.post(`/store/auction-lots/${lot}/bids`, { bids })
    if (status !== 200) throw new Error(`${status} ${JSON.stringify(body)}`)
    return body.answers
  }
  const sides = () => floor.suppliers.map(({ client }, index) => client.at((index % 2 ? second : first).url))
  const protocolOf = async (lot: string) => {
    const url = `${second.url}/store/auction-lots/${lot}/protocol`
    return (await (await fetch(url, { headers: floor.buyer.headers })).text()).trimEnd().split('\n')
  }

  it('decide as one: every answer stands in one record, each key once, each rank right', async () => {
    const { lot } = await liveLot(
      floor,
      { beat: 'own', guard: null, extension: { policy: 'none', window_ms: 0, by_ms: 0, top: 1 } },
      { lastsMs: 12_000 },
    )
    const answers: Answer[] = []
    await Promise.all(
      sides().map(async (client, who) => {
        for (let round = 0; round < 25; round++) {
          const key = `bid of ${who} in round ${round}`
          const one = eur(String(190 - round * 2 - who / 10), { key })
          const [answer] = await place(client, lot, one)
          const [again] = await place(client.at((round % 2 ? second : first).url), lot, one)
          expect(again).toEqual(answer)
          answers.push(answer)
        }
      }),
    )
    const seqs = answers.map(({ seq }) => seq)
    expect(new Set(seqs).size).toBe(seqs.length)
    await eventually(async () => {
      const { body } = await floor.buyer.get(`/store/auction-lots/${lot}/room`)
      return body.room.lot.phase === 'closed'
    })
    expect(await verify(await protocolOf(lot))).toMatchObject({ ok: true, findings: [] })
  })

  it('judge a level by the stamp of who confirms it, wherever he came in', async () => {
    const japanese = { start: '150', every_ms: 3_000, late_pass: false, below_zero: false }
    const rules = { format: 'japanese', japanese, step: { kind: 'absolute', amount: '1' } }
    const { lot } = await liveLot(floor, rules)
    const level = async () => {
      const { body } = await floor.buyer.get(`/store/auction-lots/${lot}/room`)
      return body.room.lot as { phase: string; clock: { level: number; ends_at: number } | null }
    }
    for (let round = 0; round < 3; round++) {
      const { clock } = await level()
      if (!clock) break
      const rooms = await Promise.all(
        sides().map((client, index) =>
          enterRoom({ url: (index % 2 ? second : first).url }, client, lot, 0, false),
        ),
      )
      const { body: told } = await sides()[1].get('/store/auction-clock')
      await silence(clock.ends_at - told.sent_at - 120)
      const price = String(150 - clock.level)
      const bids: ReturnType<RoomClient['bid']>[] = []
      for (let wave = 0; wave < 6; wave++) {
        bids.push(...rooms.map((room) => room.bid([eur(price, { level: clock.level })])))
        await silence(40)
      }
      const answers: Answer[] = (await Promise.all(bids)).flatMap((answer) => answer.answers)
      await Promise.all(rooms.map((room) => room.close()))
      const late = await recordedAt(lot, answers)
      for (const { at, accepted, refused, seq } of answers)
        if (at >= clock.ends_at) expect({ at, accepted }).toEqual({ at, accepted: false })
        else if (refused === 'stale_level') expect(late.get(seq)).toBeGreaterThan(clock.ends_at + HOLD_MS)
      await eventually(async () => (await level()).clock?.level !== clock.level)
    }
  })

  const silence = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms))
  /** When the answers were recorded, ms of the database's clock. */
  const recordedAt = async (lot: string, answers: Answer[]): Promise<Map<number | null, number>> => {
    const { rows } = await first.db.query(
      `select seq, extract(epoch from recorded_at)::float8 * 1000 as at from auction_lot_record
       where lot_id = $1 and seq = any($2)`,
      [lot, answers.map(({ seq }) => seq)],
    )
    return new Map(rows.map(({ seq, at }) => [seq, at]))
  }

  it('a short way without the database loses nothing; a long one suspends the lots as of its beginning', async () => {
    const { lot } = await liveLot(floor)
    const [client] = sides()
    expect(await place(client, lot, eur('150'))).toMatchObject([{ accepted: true }])
    const room = await enterRoom(first, client, lot, 0, false)
    const away = await databaseAway(first)
    const key = 'sent while the database was away'
    const bids = [eur('140', { key })]
    const [{ status, body }, onSocket] = await Promise.all([
      client.post(`/store/auction-lots/${lot}/bids`, { bids }),
      room.bid(bids),
    ])
    const unavailable = expect.stringMatching(/^(auction_)?unavailable$/)
    expect([status, body]).toEqual([503, expect.objectContaining({ code: unavailable })])
    expect(onSocket).toMatchObject({ type: 'refusal', status: 503, error: { code: unavailable } })
    await silence(6_000)
    const began = Date.now()
    await away.back()
    const phase = async () => (await floor.buyer.get(`/store/auction-lots/${lot}/room`)).body.room?.lot.phase
    await eventually(async () => (await phase()) === 'suspended')
    const { rows } = await first.db.query(
      `select kind, at::float8 as at, body::jsonb->'data'->>'remaining_ms' as remaining from auction_lot_record
       where lot_id = $1 order by seq`,
      [lot],
    )
    expect(rows.filter(({ kind }) => kind === 'bid_accepted').length).toBe(1)
    const [suspended] = rows.filter(({ kind }) => kind === 'lot_suspended')
    expect(suspended.at).toBeLessThan(began - 4_000)
    expect(await place(sides()[1], lot, eur('130'))).toMatchObject([
      { accepted: false, refused: 'suspended' },
    ])
    expect(await place(client, lot, eur('140', { key }))).toMatchObject([
      { accepted: false, refused: 'suspended' },
    ])
  })
})

/** In a process of its own: those who try to come back may take every place, so it asks until it gets one. */
const RUN_SQL = `
  const { Client } = require('pg')
  const client = new Client({ connectionString: process.argv[1] })
  const run = async () => {
    await client.connect()
    for (const statement of process.argv.slice(2)) await client.query(statement)
    await client.end()
  }
  run().catch((error) => { console.error(error.message); process.exit(1) })`

const execute = promisify(execFile)

/** Lets nobody connect to an app's database, and cuts who is connected. Meanwhile sockets of this process go on living. */
async function databaseAway({ databaseUrl }: App): Promise<{ back: () => Promise<void> }> {
  const admin = process.env.TEST_ADMIN_URL ?? ''
  const name = new URL(databaseUrl).pathname.slice(1)
  const run = async (...statements: string[]): Promise<void> => {
    for (let attempt = 0; ; attempt++) {
      const failure = await execute(process.execPath, ['-e', RUN_SQL, admin, ...statements]).then(
        () => null,
        (error: Error) => error,
      )
      if (!failure) return
      if (attempt === 40) throw failure
    }
  }
  await run(
    `alter database "${name}" allow_connections false`,
    `select pg_terminate_backend(pid) from pg_stat_activity where datname = '${name}'`,
  )
  return { back: () => run(`alter database "${name}" allow_connections true`) }
}
