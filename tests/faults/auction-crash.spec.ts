import { fork, type ChildProcess } from 'node:child_process'
import path from 'node:path'
import { AuctionsService, type AuctionHouse } from '@gostiny/auctions/modules/auctions'
import { Pool } from 'pg'
import { verify } from '../verifier/src'
import { createTestDatabase } from '../support/database'
import { openLot } from './auction-lots'

const KILLS = Number(process.env.AUCTION_KILLS ?? 12)
/** Lots are bid on through so many kills, then read and verified: a process that comes back reads them from the start. */
const KILLS_PER_ROUND = 25
const ROUNDS = Array.from({ length: Math.ceil(KILLS / KILLS_PER_ROUND) }, (_, round) => ({
  round: round + 1,
  kills: Math.min(KILLS_PER_ROUND, KILLS - round * KILLS_PER_ROUND),
}))
const LOTS = 3
const MS_PER_KILL = 30_000

type Told = { lot: string; key: string; answer: { accepted: boolean; seq: number; head?: string } }
type Row = { seq: number; kind: string; body: string; head: string }

/** Two processes bid on the same lots; one after the other is killed, and connections are cut. */
describe('a killed auction process', () => {
  let db: Pool
  let url: string
  let drop: () => Promise<void>
  let house: AuctionHouse
  let lots: string[]
  const told: Told[] = []

  const startWorker = (name: string): Promise<ChildProcess> =>
    new Promise((resolve, reject) => {
      const child = fork(path.join(__dirname, 'auction-worker.ts'), [lots.join(','), name], {
        execArgv: ['-r', 'ts-node/register/transpile-only'],
        env: {
          ...process.env,
          NODE_OPTIONS: '',
          TS_NODE_PROJECT: path.join(__dirname, '../tsconfig.json'),
          DATABASE_URL: url,
        },
        stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
      })
      child.once('error', reject)
      child.on('message', (message: 'bidding' | Told) => {
        if (message === 'bidding') resolve(child)
        else told.push(message)
      })
    })

  const killed = (child: ChildProcess): Promise<void> =>
    new Promise((resolve) => {
      child.once('close', () => resolve())
      child.kill('SIGKILL')
    })

  const recordOf = async (lot: string): Promise<Row[]> =>
    (
      await db.query('select seq, kind, body, head from auction_lot_record where lot_id = $1 order by seq', [
        lot,
      ])
    ).rows

  beforeAll(async () => {
    ;({ url, drop } = await createTestDatabase('setup'))
    db = new Pool({ connectionString: url, max: 3 })
    db.on('error', () => undefined)
    process.env.DATABASE_URL = url
    const logger = { info: () => undefined, warn: () => undefined }
    house = await new AuctionsService({ logger }).open()
  })

  beforeEach(async () => {
    told.splice(0)
    lots = []
    for (let index = 0; index < LOTS; index++) lots.push(await openLot(house, db, 5))
  })

  afterAll(async () => {
    house.clock.stop()
    await house.lane.close()
    await house.pool.end()
    await db.end()
    await drop()
  })

  it.each(ROUNDS)(
    'loses no acknowledgement, records nothing twice and leaves a chain that can be verified (round $round, $kills kills)',
    async ({ kills }) => {
      const workers = [await startWorker('w0'), await startWorker('w1')]
      for (let kill = 0; kill < kills; kill++) {
        const heard = told.length
        while (told.length < heard + 5) await new Promise((resolve) => setTimeout(resolve, 10))
        await new Promise((resolve) => setTimeout(resolve, Math.random() * 150))
        if (kill % 4 === 3)
          await db.query(
            `select pg_terminate_backend(pid) from pg_stat_activity
             where application_name = 'auctions' and datname = current_database()`,
          )
        const place = kill % 2
        await killed(workers[place])
        workers[place] = await startWorker(`w${place}-${kill}`)
      }
      await Promise.all(workers.map(killed))

      for (const lot of lots) {
        const record = await recordOf(lot)
        expect(record.map(({ seq }) => seq)).toEqual(record.map((_, index) => index + 1))
        const events = record.map(({ body }) => JSON.parse(body))
        const keys = events.flatMap(({ cause }) => cause?.key ?? [])
        expect(new Set(keys).size).toBe(keys.length)

        const rows = new Map(record.map((row) => [row.seq, row]))
        const acknowledged = told.filter((one) => one.lot === lot)
        expect(acknowledged.length).toBeGreaterThan(0)
        const lost = acknowledged.filter(({ key, answer }) => {
          const row = rows.get(answer.seq)
          return (
            !row || JSON.parse(row.body).cause.key !== key || (answer.accepted && row.head !== answer.head)
          )
        })
        expect(lost).toEqual([])

        const report = await verify(protocol(lot, record))
        expect(report.findings.filter(({ what }) => !/signed head/.test(what))).toEqual([])
        expect(report.events).toBe(record.length)
      }
    },
    KILLS_PER_ROUND * MS_PER_KILL,
  )

  async function* protocol(lot: string, record: Row[]) {
    const { publicKey: public_key } = house.signer
    yield JSON.stringify({ type: 'protocol', version: 1, lot_id: lot, public_key, exported_at: Date.now() })
    for (const { body, head } of record) yield JSON.stringify({ type: 'event', ...JSON.parse(body), head })
    const { seq, head } = record[record.length - 1]
    const at = Date.now()
    yield JSON.stringify({ type: 'head', seq, head, at, signature: house.signer.head(lot, seq, head, at) })
  }
})
