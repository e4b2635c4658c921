import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { startApp, type App } from '../support/app'
import { anonymous, type Client } from '../support/client'
import { addPerson, testStaff } from '../support/companies'
import { eventually } from '../support/eventually'
import { unlockedShare } from '../support/sealing-client'
import { buyingCompany, loadArticles } from '../support/trade'
import { verify } from '../verifier/src'
import { auctionBody, supplierCompany } from './auction-fixture'

type EventRow = { id: string; number: number; state: string; buyer_company_id: string; bid_count: number }

describe('auctions of the demo as staff see them', () => {
  let app: App
  let clerk: Client

  beforeAll(async () => {
    app = await startApp({ env: { AUCTION_DEMO_BIDDERS: 'on' } })
    clerk = await testStaff(app)
  })

  afterAll(() => app.stop())

  const events = async (query = ''): Promise<EventRow[]> =>
    (await clerk.get(`/admin/auction-events?limit=200${query}`)).body.events

  it('are there in every state, and filters and counts agree', async () => {
    const { body } = await clerk.get('/admin/auction-events?limit=200')
    const byState: Record<string, number> = {}
    for (const { state } of body.events as EventRow[]) byState[state] = (byState[state] ?? 0) + 1
    expect(body.counts).toEqual(byState)
    expect(byState).toMatchObject({ awarded: expect.any(Number), draft: 1, cancelled: 1, not_awarded: 1 })
    expect(byState.awarded).toBeGreaterThanOrEqual(10)

    for (const [state, count] of Object.entries(byState))
      expect(await events(`&state=${state}`)).toHaveLength(count)
    const [{ buyer_company_id }] = body.events as EventRow[]
    const own = (body.events as EventRow[]).filter((row) => row.buyer_company_id === buyer_company_id)
    expect(await events(`&buyer_company_id=${buyer_company_id}`)).toHaveLength(own.length)
    expect((await clerk.get('/admin/auction-events?state=lively')).status).toBe(400)
  })

  it('have records that the independent verifier accepts to the last line', async () => {
    const { rows } = await app.db.query<{ id: string }>(
      `select id from auction_lot where phase in ('awarded', 'not_awarded', 'closed') order by id`,
    )
    expect(rows.length).toBeGreaterThanOrEqual(12)
    for (const { id } of rows) {
      const response = await fetch(`${app.url}/admin/auction-lots/${id}/protocol`, { headers: clerk.headers })
      const lines = (await response.text()).trimEnd().split('\n')
      expect(await verify(lines)).toMatchObject({ ok: true, findings: [] })
    }
  })

  it('have sealed offers, whose third party finds its share by the letter and the code of the README', async () => {
    const [sealed] = await events('&format=sealed')
    expect(sealed.bid_count).toBeGreaterThan(0)
    const { rows } = await app.db.query<{ text: string }>(
      `select text from mail_message where template = 'auctions.sealed_share' and dedupe_key like $1`,
      [`%${sealed.id}`],
    )
    const [, token] = /sealed-shares\/([\w-]+)/.exec(rows[0].text)!
    const { share } = (await anonymous(app).get(`/store/sealed-shares/${token}`)).body
    const readme = readFileSync(path.resolve(__dirname, '../../README.md'), 'utf8')
    const [code] = /GOSTI-[A-Z-]+/.exec(readme)!
    const found = await unlockedShare(share.share, code, share.public_key)
    const { rows: kept } = await app.db.query(
      `select share_hashes->>'third' as hash from auction_sealing where event_id = $1`,
      [sealed.id],
    )
    expect(createHash('sha256').update(found!).digest('hex')).toBe(kept[0].hash)
  })

  it('became orders and contract prices of the awarded amount', async () => {
    const { rows } = await app.db.query(
      `select count(*)::int as awarded, count(awarded_order_ids)::int as ordered from auction_lot where phase = 'awarded'`,
    )
    expect(rows[0].ordered).toBe(rows[0].awarded)
    const { body } = await clerk.get('/admin/company-orders?limit=200&q=')
    expect(body.count).toBeGreaterThan(0)
  })

  it('show the ring among its suppliers as signs, which staff put aside with a reason', async () => {
    const { body } = await clerk.get('/admin/auction-flags')
    const cover = body.flags.filter(({ screen }: { screen: string }) => screen === 'cover_bids')
    expect(cover.length).toBeGreaterThan(0)
    const ring = ['Abramax Schleifmittel', 'Spantec Narzędzia', 'Werkmeister Remscheid']
    for (const { suppliers } of body.flags) for (const { name } of suppliers) expect(ring).toContain(name)

    const [flag] = cover
    expect(flag.state).toBe('open')
    const path = `/admin/auction-flags/${flag.id}`
    expect((await clerk.post(path, { state: 'dismissed', reason: '' })).status).toBe(400)
    const { body: told } = await clerk.post(path, { state: 'dismissed', reason: 'One common price list.' })
    expect(told.flag).toMatchObject({ state: 'dismissed', review: { reason: 'One common price list.' } })
    const { body: open } = await clerk.get('/admin/auction-flags?state=open')
    expect(open.flags.map(({ id }: { id: string }) => id)).not.toContain(flag.id)
    expect((await clerk.get('/admin/auction-flags/none')).status).toBe(404)

    const { screening } = (await clerk.get('/admin/auction-screening')).body
    expect(Date.parse(screening.screened_at)).toBeLessThanOrEqual(Date.now())
    expect(screening.lot_count).toBeGreaterThan(0)
    for (const { id } of screening.suppliers) {
      const { body: own } = await clerk.get(`/admin/auction-flags?company_id=${id}`)
      expect(own.count).toBeGreaterThan(0)
      for (const { suppliers } of own.flags)
        expect(suppliers.map((one: { id: string }) => one.id)).toContain(id)
    }
    expect((await clerk.get('/admin/auction-flags?category=000')).body.count).toBe(0)
  })
})

describe('a live lot in the hands of staff', () => {
  let app: App
  let clerk: Client
  let buyer: Client
  let suppliers: { company: string; client: Client }[]
  let event: string
  let lot: string

  beforeAll(async () => {
    app = await startApp({ from: 'setup', env: { AUCTION_DEMO_BIDDERS: 'on' } })
    clerk = await testStaff(app)
    const bolt = (await loadArticles(app.db)).bolt.variant_id
    const company = await buyingCompany(clerk, 'Haas Tools')
    buyer = (await addPerson(app, clerk, company, 'buyer@haas.test', ['buyer'])).client
    suppliers = []
    for (const name of ['Anker', 'Berg']) suppliers.push(await supplierCompany(app, clerk, name))
    const invited = suppliers.map(({ company: id }) => ({ supplier_company_id: id }))
    const body = auctionBody({ variantId: bolt, suppliers: invited, startsInMs: 2_500, lastsMs: 600_000 })
    const { body: made } = await buyer.post('/store/auction-events', body)
    event = made.event.id
    lot = made.event.lots[0].id
    await buyer.post(`/store/auction-events/${event}/publish`)
    for (const { client } of suppliers)
      await client.post(`/store/auction-events/${event}/answer`, { accept: true })
    await eventually(async () => (await monitor()).lots.some(({ lot: { phase } }) => phase === 'live'))
  })

  afterAll(() => app.stop())

  type Monitor = {
    lots: {
      id: string
      lot: { phase: string; end_at: number }
      best: string | null
      bids: number
      alarms: { kind: string }[]
    }[]
  }
  const monitor = async (): Promise<Monitor> => (await clerk.get('/admin/auction-monitor')).body
  const command = (body: object) => clerk.post(`/admin/auction-lots/${lot}/commands`, body)

  it('is on the monitor with its best, and its alarm while nobody is there', async () => {
    expect((await monitor()).lots[0].alarms).toEqual([{ kind: 'nobody_there', names: [] }])
    const { body } = await suppliers[0].client.post(`/store/auction-lots/${lot}/bids`, {
      bids: [{ price: '190', currency: 'eur' }],
    })
    expect(body.answers[0]).toMatchObject({ accepted: true })
    expect((await monitor()).lots[0]).toMatchObject({ id: lot, best: '190', bids: 1, alarms: [] })
  })

  it('is paused, extended and voided in with a reason that stands in the record beside the name', async () => {
    expect((await command({ kind: 'pause', reason: '' })).status).toBe(400)
    expect((await command({ kind: 'pause', reason: 'A question of the buyer' })).status).toBe(200)
    expect((await monitor()).lots[0].lot.phase).toBe('paused')
    expect((await command({ kind: 'extend', by_ms: 60_000, reason: 'Not now' })).status).toBe(409)

    const { body } = await clerk.get(`/admin/auction-lots/${lot}/record`)
    const bid = body.lines.find(({ kind }: { kind: string }) => kind === 'bid_accepted')
    expect((await command({ kind: 'void_bid', seq: bid.seq, reason: 'Typed wrong' })).status).toBe(200)
    const { body: after } = await clerk.get(`/admin/auction-lots/${lot}/record?limit=2`)
    expect(after.lines[0]).toMatchObject({
      kind: 'bid_voided',
      reason: 'Typed wrong',
      about: 'Anker',
      actor: { role: 'staff', name: expect.any(String) },
      is_simulated: false,
    })
    expect(after.lines[1]).toMatchObject({ kind: 'lot_paused', reason: 'A question of the buyer' })
    expect((await monitor()).lots[0].best).toBeNull()
  })

  it('is no place for simulated suppliers outside of the demo', async () => {
    const answer = await clerk.post(`/admin/auction-lots/${lot}/simulation`, { is_on: true })
    expect(answer).toMatchObject({ status: 409, body: { code: 'auction_simulation_off' } })
  })

  it('is disputed by a supplier, decided once, and the answer reaches him and nobody else', async () => {
    const path = `/store/auction-lots/${lot}/disputes`
    const [anker, berg] = suppliers
    expect((await anker.client.post(path, { kind: 'other', body: 'short' })).status).toBe(400)
    const filed = await anker.client.post(path, { kind: 'conduct', body: 'My bid was voided without cause.' })
    expect(filed.status).toBe(201)
    const [{ id }] = filed.body.disputes

    const { body: queue } = await clerk.get('/admin/auction-disputes')
    expect(queue.disputes).toEqual([
      expect.objectContaining({ id, company_name: 'Anker', state: 'open', is_overdue: false }),
    ])
    const decide = (to: string) =>
      clerk.post(`/admin/auction-disputes/${id}`, { to, text: 'We looked into it.' })
    expect((await decide('in_review')).body.dispute.state).toBe('in_review')
    expect((await decide('upheld')).body.dispute).toMatchObject({ state: 'upheld' })
    expect(await decide('refused')).toMatchObject({ status: 409, body: { code: 'auction_dispute_decided' } })

    expect((await anker.client.get(path)).body.disputes).toEqual([
      expect.objectContaining({ state: 'upheld', is_own: true, answer: 'We looked into it.' }),
    ])
    expect((await berg.client.get(path)).body.disputes).toEqual([])
    const [seen] = (await buyer.get(path)).body.disputes
    expect(seen).toMatchObject({ state: 'upheld', is_own: false, body: null })
    expect(JSON.stringify(seen)).not.toContain('Anker')
    const { rows } = await app.db.query(
      `select count(*)::int as n from mail_message where template = 'auctions.dispute'`,
    )
    expect(rows[0].n).toBe(1)
  })

  it('is disputed, answered by the other side once it is taken up, and withdrawn by who filed it alone', async () => {
    const path = `/store/auction-lots/${lot}/disputes`
    const [anker, berg] = suppliers
    const body = 'The connection broke before the end.'
    const filed = await anker.client.post(path, { kind: 'connection', body })
    const [{ id }] = filed.body.disputes
    const reply = (client: Client) => client.post(`${path}/${id}/replies`, { body: 'Others were connected.' })
    const withdraw = (client: Client) => client.post(`${path}/${id}/withdrawal`, { reason: '' })
    const seen = async (client: Client) =>
      (await client.get(path)).body.disputes.find((one: { id: string }) => one.id === id)

    expect(await seen(buyer)).toMatchObject({ body: null, may_reply: false, may_withdraw: false })
    expect(await reply(buyer)).toMatchObject({ status: 409, body: { code: 'auction_dispute_not_taken' } })
    await clerk.post(`/admin/auction-disputes/${id}`, { to: 'in_review', text: 'We read the record.' })
    expect(await seen(buyer)).toMatchObject({ body, may_reply: true })
    expect((await reply(berg.client)).status).toBe(404)
    expect((await reply(anker.client)).status).toBe(404)
    expect((await reply(buyer)).status).toBe(200)
    expect(await seen(anker.client)).toMatchObject({
      ...{ state: 'in_review', may_withdraw: true, may_reply: false },
      replies: [expect.objectContaining({ body: 'Others were connected.' })],
    })
    expect(await seen(berg.client)).toBeUndefined()

    for (const { status } of [await withdraw(buyer), await withdraw(berg.client)]) expect(status).toBe(404)
    expect((await withdraw(anker.client)).status).toBe(200)
    expect(await seen(anker.client)).toMatchObject({ state: 'withdrawn', may_withdraw: false })
    expect(await withdraw(anker.client)).toMatchObject({
      ...{ status: 409, body: { code: 'auction_dispute_decided' } },
    })
    const decided = await clerk.post(`/admin/auction-disputes/${id}`, { to: 'upheld', text: 'Too late.' })
    expect(decided.status).toBe(409)
    const { rows } = await app.db.query(
      `select split_part(dedupe_key, ' ', 3) as step from mail_message where template = 'auctions.dispute-course'
       and dedupe_key like '%' || $1 || '%' order by created_at`,
      [id],
    )
    expect(rows.map(({ step }) => step)).toEqual(['asked', 'replied', 'withdrawn'])
  })

  it('gives each side the presence of its own people, staff everybody’s', async () => {
    await app.db.query(
      `insert into auction_presence (event_id, lot_id, company_id, person_id, connected_at, round_trip_ms)
       select $1, $2, id, 'pers_' || name, now(), 20 from company where id = any($3)`,
      [event, lot, suppliers.map(({ company }) => company)],
    )
    const csv = async (client: Client, path: string) =>
      (await fetch(`${app.url}${path}`, { headers: client.headers })).text()
    const own = await csv(suppliers[0].client, `/store/auction-lots/${lot}/presence`)
    expect(own).toContain('"Anker"')
    expect(own).not.toContain('Berg')
    const all = await csv(clerk, `/admin/auction-lots/${lot}/presence?as=csv`)
    expect(all).toContain('"Anker"')
    expect(all).toContain('"Berg"')
  })

  it('is closed to members of companies on the side of staff', async () => {
    for (const path of ['auction-monitor', 'auction-flags', 'auction-disputes', `auction-lots/${lot}/record`])
      expect((await buyer.get(`/admin/${path}`)).status).toBe(401)
  })
})
