import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { startApp, type App } from '../support/app'
import type { Client } from '../support/client'
import { addPerson, testStaff } from '../support/companies'
import { eventually } from '../support/eventually'
import { buyingCompany, loadArticles } from '../support/trade'
import { verify } from '../verifier/src'
import { auctionBody, supplierCompany } from './auction-fixture'
import { command } from './import-fixture'

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

  /** Bidding is over; `award` asks for what the rules propose. */
  async function closed(options = {}) {
    const auction = await liveAuction(options)
    expect(await bid(0, auction.lot, '200')).toMatchObject({ accepted: true })
    expect(await bid(1, auction.lot, '190')).toMatchObject({ accepted: true })
    expect(await bid(0, auction.lot, '189.5')).toMatchObject({ refused: 'best_step_not_met' })
    expect(await bid(0, auction.lot, '185')).toMatchObject({ accepted: true })
    await eventually(async () => (await auction.phase()) === 'closed')
    const { body } = await buyer.get(`/store/auction-lots/${auction.lot}/room`)
    const command = (said: object) => buyer.post(`/store/auction-lots/${auction.lot}/commands`, said)
    const award = () => command({ kind: 'award', shares: body.room.cockpit.proposal })
    return { ...auction, command, award }
  }

  async function awarded(options = {}) {
    const auction = await closed(options)
    expect((await auction.award()).status).toBe(200)
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

  it('do not count a rehearsal, which nobody wins', async () => {
    const before = await kindsOf(suppliers[0].company)
    const { id, lot, phase, command, award } = await closed({ rehearsal: true })
    const refused = { status: 409, body: { code: 'auction_rehearsal_not_awarded' } }
    expect(await award()).toMatchObject(refused)
    expect(await buyer.post(`/store/auction-events/${id}/award`, {})).toMatchObject(refused)
    expect(await phase()).toBe('closed')
    expect((await command({ kind: 'award_nothing', reason: 'Seen enough.' })).status).toBe(200)
    const known = 'select 1 from auction_lot_result where lot_id = $1'
    const real = await awarded()
    await eventually(async () => (await app.db.query(known, [real.lot])).rowCount === 1)
    await eventually(async () => (await kindsOf(suppliers[0].company)).length === before.length + 4)
    expect((await app.db.query(known, [lot])).rowCount).toBe(0)
  }, 60_000)

  describe('a supplier', () => {
    const search = async (query: string) =>
      (await buyer.get(`/store/auction-suppliers?${query}`)).body.suppliers as {
        name: string
        scorecard: Record<string, { value: number; n: number } | null>
      }[]

    it('has a scorecard a buyer can sort by, each figure with what it rests on', async () => {
      const [best, ...others] = await search('order=-score')
      expect(best.name).toBe('Anker')
      expect(best.scorecard.win_rate).toEqual({ value: 1, n: 2 })
      expect(best.scorecard.over_best).toEqual({ value: 0, n: 2 })
      expect(best.scorecard.under_ceiling).toEqual({ value: 0.075, n: 2 })
      const cordes = others.find(({ name }) => name === 'Cordes')
      expect(cordes?.scorecard).toMatchObject({ win_rate: null, reliability: { value: 0, n: 2 } })
      expect(others.map(({ name }) => name)).toContain('Dorn')
    })

    it('is found by what he says he supplies or has won, and by where he delivers', async () => {
      const names = async (query: string) => (await search(query)).map(({ name }) => name).sort()
      const said = { divisions: ['44', '44531000-6', '45'], regions: ['UA'], capacity: '20 t a week' }
      const { status, body } = await suppliers[1].client.post('/store/supplier-scope', said)
      expect([status, body.scope]).toMatchObject([200, { divisions: ['44', '45'], regions: ['ua'] }])
      expect(await names('division=44111000-1')).toEqual(['Anker', 'Berg'])
      expect(await names('division=45')).toEqual(['Berg'])
      expect(await names('country=ua')).toEqual(['Berg'])
      expect(await names('country=de&q=ber')).toEqual(['Berg'])
      expect(
        (await suppliers[1].client.post('/store/supplier-scope', { ...said, divisions: ['99'] })).status,
      ).toBe(400)
      const scope = `/admin/supplier-scopes/${suppliers[1].company}`
      expect((await clerk.get(scope)).body.scope.divisions).toEqual(['44', '45'])
      expect((await clerk.post('/admin/supplier-scopes/comp_none', said)).status).toBe(404)
    })

    it('sees his own figures and lots, and nothing of others', async () => {
      const { body } = await suppliers[1].client.get('/store/auction-scorecard')
      expect(body).toMatchObject({
        count: 2,
        scorecard: { win_rate: { value: 0, n: 2 }, counts: { invited: 2, accepted: 2 } },
      })
      expect(body.lots[0]).toMatchObject({ outcome: 'lost', rank: 2, last_value: '190', won_amount: null })
      const words = JSON.stringify(body)
      for (const secret of [suppliers[0].company, 'Anker', '185']) expect(words).not.toContain(secret)
    })
  })

  it('tell the buyer what he saved, by every base and group, and nobody else', async () => {
    const { body } = await buyer.get('/store/auction-savings')
    expect(body.savings).toMatchObject([
      {
        ...{ currency: 'eur', lots: 2, paid: '370' },
        ceiling: { lots: 2, base: '400', saved: '30', percent: '7.5' },
        own: { lots: 2, saved: '30' },
        budget: { lots: 1, base: '210', saved: '25', percent: '11.9' },
        by_division: [{ key: '44', lots: 2 }],
        by_supplier: [{ name: 'Anker', lots: 2, paid: '370' }],
        by_format: [{ key: 'english', lots: 2 }],
      },
    ])
    expect((await buyer.get('/store/auction-savings?from=2001-01-01&to=2001-12-31')).body.savings).toEqual([])
    expect((await buyer.get('/store/auction-savings?from=yesterday')).status).toBe(400)
    expect((await suppliers[0].client.get('/store/auction-savings')).body.savings).toEqual([])
    const all = await clerk.get(`/admin/auction-savings?company_id=${buyerCompany}`)
    expect(all.body.savings[0].paid).toBe('370')
  })

  describe('a log of sealed auctions', () => {
    const log = [
      'auction_id,date,title,details,reserve_price,min_price,bidder,bid,remark,won',
      '1,2010-03-01,road,a road,1000,600,ikeda,700,,1',
      '1,2010-03-01,road,a road,1000,600,azuma,550,below the minimum limit price,0',
      '1,2010-03-01,road,a road,1000,600,azuma,710,,0',
      '1,2010-03-01,road,a road,1000,600,saito,,,0',
      '2,2010-03-02,pipe,a pipe,500,,ikeda,480,,0',
      '2,2010-03-02,pipe,a pipe,500,,saito,480,won by lottery,1',
      '3,2010-03-03,roof,a roof,900,,ikeda,890,,0',
    ].join('\n')
    const count = async (sql: string) =>
      Number((await app.db.query(`select count(*) as count from ${sql}`)).rows[0].count)
    let file: string
    let imported: string

    beforeAll(async () => {
      file = path.join(await mkdtemp(path.join(tmpdir(), 'auctions-')), 'log.csv')
      await writeFile(file, log)
    })

    it('becomes closed auctions whose records can be checked, awarded as the log says', async () => {
      const before = await count('auction_event')
      const dry = await command(app.databaseUrl, ['auctions', file, '--dry-run', '--json'])
      expect([dry.code, await count('auction_event')]).toEqual([0, before])
      const { code, result } = await command(app.databaseUrl, ['auctions', file, '--json'])
      const report = JSON.parse(result)
      expect([code, report.balanced]).toEqual([0, true])
      expect(report).toMatchObject({
        lines: { read: 7, imported: 7 },
        auctions: { imported: 3 },
        comparison: {
          counts: { same: 1, tie: 1, no_winner: 1, equal_best_offers: 1 },
          differences: [
            { what: '2', reason: 'tie', ours: 'ikeda 480', theirs: 'saito 480' },
            { what: '3', reason: 'no_winner', ours: 'ikeda 890', theirs: '–' },
          ],
        },
      })
      imported = report.import_id
      const lots = await app.db.query(
        `select lot.id, lot.phase from auction_lot lot join auction_event event on event.id = lot.event_id
         where event.import_id = $1 order by event.created_at`,
        [imported],
      )
      expect(lots.rows.map(({ phase }) => phase)).toEqual(['awarded', 'awarded', 'not_awarded'])
      for (const { id } of lots.rows) {
        const response = await fetch(`${app.url}/admin/auction-lots/${id}/protocol`, {
          headers: clerk.headers,
        })
        const protocol = (await response.text()).trimEnd().split('\n')
        expect(await verify(protocol)).toMatchObject({ ok: true, findings: [] })
      }
    }, 90_000)

    it('tells the bidders’ profiles and is not taken twice', async () => {
      const { rows } = await app.db.query(`select id from company where external_code = 'bidder ikeda'`)
      const supplied = async () => (await profileOf(rows[0].id)).auctions?.supplied
      await eventually(async () => (await supplied())?.accepted === 3)
      expect(await supplied()).toMatchObject({
        ...{ invited: 3, accepted: 3, won: 1, lost: 2, win_rate: 1 / 3 },
      })
      const { code, result } = await command(app.databaseUrl, ['auctions', file, '--json'])
      expect([code, JSON.parse(result).refused.code]).toEqual([1, 'auction_imported'])
    }, 60_000)

    it('is taken back whole, and only it', async () => {
      const kept =
        await count(`auction_lot_record where lot_id in (select id from auction_lot where event_id in
        (select id from auction_event where import_id is null))`)
      const { code } = await command(app.databaseUrl, ['--undo', imported, '--json'])
      expect(code).toBe(0)
      expect(await count('auction_lot_record')).toBe(kept)
      expect(await count(`company where import_id = '${imported}'`)).toBe(0)
      expect(await count(`client_profile.interaction where import_id = '${imported}'`)).toBe(0)
      await expect(app.db.query('delete from auction_lot_record')).rejects.toThrow('cannot be changed')
    }, 60_000)
  })

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
