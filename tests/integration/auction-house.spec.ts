import { startApp, type App } from '../support/app'
import type { Client } from '../support/client'
import { addPerson, testStaff } from '../support/companies'
import { eventually } from '../support/eventually'
import { buyingCompany, loadArticles } from '../support/trade'
import { auctionBody, supplierCompany } from './auction-fixture'

type Entry = {
  kind: string
  amount: string | null
  quantity: string | null
  details: Record<string, unknown>
}

describe('auctions in the house', () => {
  let app: App
  let clerk: Client
  let buyer: Client
  let buyerCompany: string
  let suppliers: { company: string; client: Client }[]
  let bolt: string

  beforeAll(async () => {
    app = await startApp({ from: 'setup' })
    clerk = await testStaff(app)
    bolt = (await loadArticles(app.db)).bolt.variant_id
    buyerCompany = await buyingCompany(clerk, 'Haas Tools')
    buyer = (await addPerson(app, clerk, buyerCompany, 'buyer@haas.test', ['buyer'])).client
    suppliers = []
    for (const name of ['Anker', 'Berg', 'Cordes', 'Dorn'])
      suppliers.push(await supplierCompany(app, clerk, name))
  })

  afterAll(() => app.stop())

  /** An auction of the invited, live as soon as this returns; `declining` declines after he had accepted. */
  async function liveAuction({ rehearsal = false, budget = null as string | null } = {}) {
    const body = auctionBody({
      variantId: bolt,
      suppliers: suppliers.map(({ company }) => ({ supplier_company_id: company })),
      startsInMs: 3_000,
      lastsMs: 2_500,
      rules: { extension: { policy: 'none', window_ms: 0, by_ms: 0, top: 1 } },
    })
    const lots = body.lots.map((lot) => ({
      ...lot,
      budget,
      items: lot.items.map((item) => ({ ...item, cpv: '44531000-6' })),
    }))
    const { body: made } = await buyer.post('/store/auction-events', {
      ...body,
      lots,
      is_rehearsal: rehearsal,
    })
    const id: string = made.event.id
    const lot: string = made.event.lots[0].id
    expect((await buyer.post(`/store/auction-events/${id}/publish`)).status).toBe(200)
    const answer = (who: number, said: object) =>
      suppliers[who].client.post(`/store/auction-events/${id}/answer`, said)
    for (const who of [0, 1, 2]) expect((await answer(who, { accept: true })).status).toBe(200)
    expect((await answer(2, { accept: false, reason: 'No steel' })).status).toBe(200)
    const phase = async () => (await buyer.get(`/store/auction-lots/${lot}/room`)).body.room.lot.phase
    await eventually(async () => (await phase()) === 'live')
    return { id, lot, phase }
  }

  const bid = async (who: number, lot: string, price: string) =>
    (
      await suppliers[who].client.post(`/store/auction-lots/${lot}/bids`, {
        bids: [{ price, currency: 'eur' }],
      })
    ).body.answers[0]

  async function awarded(options = {}) {
    const auction = await liveAuction(options)
    expect(await bid(0, auction.lot, '200')).toMatchObject({ accepted: true })
    expect(await bid(1, auction.lot, '190')).toMatchObject({ accepted: true })
    expect(await bid(0, auction.lot, '189.5')).toMatchObject({ refused: 'best_step_not_met' })
    expect(await bid(0, auction.lot, '185')).toMatchObject({ accepted: true })
    await eventually(async () => (await auction.phase()) === 'closed')
    const { body } = await buyer.get(`/store/auction-lots/${auction.lot}/room`)
    const award = { kind: 'award', shares: body.room.cockpit.proposal }
    expect((await buyer.post(`/store/auction-lots/${auction.lot}/commands`, award)).status).toBe(200)
    return auction
  }

  const ledgerOf = async (company: string): Promise<Entry[]> => {
    const { rows } = await app.db.query(
      `select kind, trim_scale(amount)::text as amount, trim_scale(quantity)::text as quantity, details
       from client_profile.interaction where company_id = $1 and kind like 'auction.%' order by occurred_at, kind`,
      [company],
    )
    return rows
  }
  const kindsOf = async (company: string) => (await ledgerOf(company)).map(({ kind }) => kind)
  const profileOf = async (company: string) =>
    (await clerk.get(`/admin/client-profiles/${company}`)).body.profile

  it('tell both sides’ profiles what happened, once, and keep telling it after a crash and a rebuild', async () => {
    await awarded({ budget: '210' })
    await eventually(async () => (await kindsOf(suppliers[0].company)).includes('auction.won'))

    expect(await kindsOf(suppliers[0].company)).toEqual([
      ...['auction.invited', 'auction.accepted', 'auction.bid', 'auction.won'],
    ])
    expect(await kindsOf(suppliers[1].company)).toEqual([
      ...['auction.invited', 'auction.accepted', 'auction.bid', 'auction.lost'],
    ])
    expect(await kindsOf(suppliers[2].company)).toEqual([
      ...['auction.invited', 'auction.accepted', 'auction.declined'],
    ])
    expect(await kindsOf(suppliers[3].company)).toEqual(['auction.invited'])
    const [told] = (await ledgerOf(suppliers[0].company)).filter(({ kind }) => kind === 'auction.bid')
    expect(told).toMatchObject({ quantity: '2', amount: '185', details: { first: '200', refused: 1 } })

    const bought = async () => (await profileOf(buyerCompany)).auctions?.bought
    await eventually(async () => (await bought())?.lots === 1)
    const before = await profileOf(buyerCompany)
    expect(before.auctions).toMatchObject({
      bought_12_months: 1,
      bought: {
        ...{ published: 1, lots: 1, not_awarded: 0, mean_bidders: 2 },
        by_currency: [
          {
            ...{ currency: 'eur', lots: 1, paid: '185.00' },
            ceiling: { lots: 1, base: '200.00', saved: '15.00', share: 0.075 },
            own: { saved: '15.00' },
            budget: { saved: '25.00' },
          },
        ],
        suppliers: [{ supplier: { title: 'Anker' }, lots: 1, paid: '185.00' }],
        divisions: [{ division: { id: '44' }, lots: 1 }],
      },
    })
    await eventually(async () => (await profileOf(buyerCompany)).orders.order_count === 1)
    expect((await profileOf(buyerCompany)).orders.revenue).toBe('185.00')
    expect((await profileOf(suppliers[2].company)).auctions.supplied).toMatchObject({
      ...{ invited: 1, declined: 1, declined_after_accepting: 1, win_rate: null },
    })

    await app.kill()
    await app.db.query(
      `delete from reader_watermark where reader like 'crm-auction%' or reader = 'auction-results'`,
    )
    await app.db.query('delete from auction_lot_result')
    await app.restart()
    const count = async (sql: string) => (await app.db.query(sql)).rows[0].count
    await eventually(
      async () =>
        (await count(`select count(*)::int from reader_watermark where reader like 'crm-auction%'`)) >= 3,
    )
    expect((await ledgerOf(buyerCompany)).length).toBe(3)
    expect(await kindsOf(suppliers[0].company)).toHaveLength(4)
    expect((await clerk.post('/admin/client-profiles/rebuild')).status).toBeLessThan(300)
    await eventually(
      async () => (await clerk.get('/admin/client-profiles/rebuild')).body.rebuild.state === 'done',
    )
    const after = await profileOf(buyerCompany)
    expect(after.auctions).toEqual(before.auctions)
  }, 90_000)

  it('do not count a rehearsal', async () => {
    const before = await kindsOf(suppliers[0].company)
    const { lot } = await awarded({ rehearsal: true })
    const known = 'select 1 from auction_lot_result where lot_id = $1'
    const real = await awarded()
    await eventually(async () => (await app.db.query(known, [real.lot])).rowCount === 1)
    await eventually(async () => (await kindsOf(suppliers[0].company)).length === before.length + 4)
    expect((await app.db.query(known, [lot])).rowCount).toBe(0)
  }, 60_000)

  describe('codes', () => {
    it('name units of everyday trade in the asker’s language', async () => {
      const { body } = await buyer.with({ 'x-language': 'uk' }).get('/store/units?q=шту')
      expect(body.units[0]).toEqual({ code: 'C62', name: 'штука', symbol: 'шт.' })
    })

    it('are found by number and by words', async () => {
      await app.db.query('delete from cpv_code')
      await app.db.query(`insert into cpv_code (code, en, ru, uk, place) values
        ('44530000-4', 'Fasteners', 'Крепежные детали', 'Кріпильні деталі', 0),
        ('44531000-6', 'Threaded fasteners', 'Крепежные детали с резьбой', 'Кріпильні деталі з різьбою', 1),
        ('44531400-0', 'Bolts and coach screws', 'Болты и шурупы', 'Болти й шурупи', 2)`)
      const codes = async (q: string, language = 'ru') =>
        (
          await buyer.with({ 'x-language': language }).get(`/store/cpv-codes?q=${encodeURIComponent(q)}`)
        ).body.cpv_codes.map(({ code }: { code: string }) => code)
      expect(await codes('4453')).toEqual(['44530000-4', '44531000-6', '44531400-0'])
      expect(await codes('крепёжная деталь')).toEqual(['44530000-4', '44531000-6'])
      expect(await codes('болтов')).toEqual(['44531400-0'])
      expect(await codes('кріпильні', 'uk')).toEqual(['44530000-4', '44531000-6'])
      expect(await codes('coach', 'uk')).toEqual(['44531400-0'])
      expect(await codes('%')).toEqual(['44530000-4', '44531000-6', '44531400-0'])
    })
  })
})
