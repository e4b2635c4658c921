import { fork, type ChildProcess } from 'node:child_process'
import path from 'node:path'
import { ClientProfileService } from '@gostiny/client-profile/modules/client_profile'
import { startApp, type App } from '../support/app'
import { addPerson, testStaff } from '../support/companies'
import { eventually } from '../support/eventually'
import { buyingCompany, loadArticles } from '../support/trade'
import type { Client } from '../support/client'
import { naiveProfile, toldProfile } from './naive-profile'
import { tradeOn, type Trade } from './profile-load'
import { below, seededRandom } from './random'

jest.setTimeout(900_000)

const SEED = Number(process.env.FAULT_SEED ?? Date.now() % 1_000_000)
const WORKER_KILLS = 48
const BACKEND_KILLS = 5
const COMPANIES = 6

describe(`a process killed at any moment under load (seed ${SEED})`, () => {
  const random = seededRandom(SEED)
  let app: App
  let trade: Trade
  let buyers: Client[]

  beforeAll(async () => {
    process.stdout.write(`client profile under kill -9: seed ${SEED}\n`)
    app = await startApp({ from: 'setup' })
    const clerk = await testStaff(app)
    const articles = await loadArticles(app.db)
    const { rows } = await app.db.query('select sku, product_id from product_variant')
    const products = Object.fromEntries(rows.map(({ sku, product_id }) => [sku, product_id]))
    trade = {
      companies: [],
      articles: Object.fromEntries(
        Object.entries(articles).map(([sku, article]) => [sku, { ...article, product_id: products[sku] }]),
      ),
    }
    buyers = []
    for (let index = 0; index < COMPANIES; index++) {
      const company = await buyingCompany(clerk, `Crash ${index}`)
      trade.companies.push(company)
      if (index < 2)
        buyers.push((await addPerson(app, clerk, company, `crash${index}@haas.test`, ['buyer'])).client)
    }
  })

  afterAll(() => app.stop())

  const worker = (...args: string[]): ChildProcess =>
    fork(path.join(__dirname, 'profile-worker.ts'), args, {
      execArgv: ['-r', 'ts-node/register/transpile-only'],
      env: {
        ...process.env,
        NODE_OPTIONS: '',
        TS_NODE_PROJECT: path.join(__dirname, '../tsconfig.json'),
        DATABASE_URL: app.databaseUrl,
      },
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    })
  const exit = (child: ChildProcess) =>
    new Promise<number | null>((resolve) => child.once('exit', (code) => resolve(code)))
  const working = (child: ChildProcess) =>
    new Promise<void>((resolve) => child.once('message', () => resolve()))
  const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

  async function compareWithSources(): Promise<void> {
    expect(await exit(worker('finish'))).toBe(0)
    const { facts, companies, repeated } = await toldProfile(app.db)
    const naive = await naiveProfile(app.db)
    expect(repeated).toBe(0)
    expect([...naive.facts].filter((fact) => !facts.has(fact))).toEqual([])
    expect([...facts].filter((fact) => !naive.facts.has(fact))).toEqual([])
    for (const id of trade.companies) expect({ id, ...companies[id] }).toEqual({ id, ...naive.companies[id] })
  }

  it(`the profile equals what the sources say after ${BACKEND_KILLS} kills of the whole backend while orders are placed`, async () => {
    let placed = 0
    let isOver = false
    const buy = async (buyer: Client) => {
      while (!isOver) {
        try {
          const sku = ['bolt', 'nut', 'washer'][below(random, 3)]
          const line = { variant_id: trade.articles[sku].variant_id, quantity: 1 + below(random, 9) }
          const { body } = await buyer.post('/store/company-cart/lines', line)
          const { status } = await buyer.post('/store/company-cart/complete', { cart_id: body.cart.id })
          if (status < 300) placed++
        } catch {
          await pause(50)
        }
      }
    }
    const buying = Promise.all(buyers.map(buy))
    for (let kill = 0; kill < BACKEND_KILLS; kill++) {
      const before = placed
      await eventually(() => Promise.resolve(placed > before))
      await pause(below(random, 3000))
      await app.kill()
      await app.restart()
    }
    isOver = true
    await buying
    await app.kill()
    process.stdout.write(`  ${BACKEND_KILLS} kills of the backend, ${placed} orders acknowledged\n`)
    const { rows } = await app.db.query('select count(*)::int from "order"')
    expect(rows[0].count).toBeGreaterThanOrEqual(placed)
    await compareWithSources()
  })

  it(`the profile equals what the sources say after ${WORKER_KILLS} kills of the process that makes it`, async () => {
    const stopTrading = tradeOn(app.db, random, trade)
    let unfinished = 0
    for (let kill = 0; kill < WORKER_KILLS; kill++) {
      const child = worker()
      const gone = exit(child)
      if (random() < 0.8) await working(child)
      await pause(below(random, 700))
      child.kill('SIGKILL')
      await gone
      const { rows } = await app.db.query('select exists (select from client_profile.dirty_company) as left')
      if (rows[0].left) unfinished++
    }
    await stopTrading()
    const { rows } = await app.db.query('select count(*)::int from "order"')
    process.stdout.write(
      `  ${WORKER_KILLS} kills, ${unfinished} of them between recording and projecting; ${rows[0].count} orders\n`,
    )
    await compareWithSources()
  })

  it('a rebuild from the ledger gives the same profile again', async () => {
    const before = await toldProfile(app.db)
    process.env.CLIENT_PROFILE_DATABASE_URL = app.databaseUrl
    const profile = new ClientProfileService({ logger: { warn: () => undefined, info: () => undefined } })
    try {
      await profile.rebuild()
      expect(await toldProfile(app.db)).toEqual(before)
    } finally {
      await profile.disconnect()
      delete process.env.CLIENT_PROFILE_DATABASE_URL
    }
  })
})
