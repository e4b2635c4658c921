import { startApp, type App } from '../support/app'
import { anonymous, type Client } from '../support/client'
import { addPerson, testStaff } from '../support/companies'
import { makeSealing, sealOffer, unlockedShare } from '../support/sealing-client'
import { eventually } from '../support/eventually'
import { whileAnotherBeats } from '../support/other-process'
import { buyingCompany } from '../support/trade'
import { verify } from '../verifier/src'
import { auctionBody, supplierCompany } from './auction-fixture'

const third = { name: 'Notary Weiss', email: 'weiss@notary.test', language: 'en' as const }
const STARTS_IN_MS = 2_500

describe('proof and lots that belong together', () => {
  let app: App
  let clerk: Client
  let buyer: Client
  let colleague: Client
  let suppliers: { company: string; client: Client }[]

  beforeAll(async () => {
    app = await startApp({ from: 'setup' })
    clerk = await testStaff(app)
    const company = await buyingCompany(clerk, 'Haas Tools')
    buyer = (await addPerson(app, clerk, company, 'buyer@haas.test', ['buyer'])).client
    colleague = (await addPerson(app, clerk, company, 'second@haas.test', ['buyer'])).client
    suppliers = []
    for (const name of ['Anker', 'Berg', 'Cordes']) suppliers.push(await supplierCompany(app, clerk, name))
  })

  afterAll(() => app.stop())

  type Wish = { rules?: object; lastsMs?: number; lots?: object[]; publish?: object }

  async function published({ rules, lastsMs = 4_000, lots, publish = {} }: Wish) {
    const body = auctionBody({
      variantId: null,
      suppliers: suppliers.map(({ company }) => ({ supplier_company_id: company })),
      startsInMs: STARTS_IN_MS,
      lastsMs,
      rules,
    })
    const { status, body: made } = await buyer.post('/store/auction-events', {
      ...body,
      lots: lots ?? body.lots,
    })
    expect([status, made.message]).toEqual([201, undefined])
    const id: string = made.event.id
    const told = await buyer.post(`/store/auction-events/${id}/publish`, publish)
    expect([told.status, told.body.message]).toEqual([200, undefined])
    for (const { client } of suppliers)
      expect((await client.post(`/store/auction-events/${id}/answer`, { accept: true })).status).toBe(200)
    return { id, lots: made.event.lots.map((lot: { id: string }) => lot.id) as string[] }
  }

  const roomOf = async (lot: string, client = buyer) =>
    (await client.get(`/store/auction-lots/${lot}/room`)).body.room
  const isIn = (lot: string, phase: string) => eventually(async () => (await roomOf(lot)).lot.phase === phase)
  const bid = async (who: number, lot: string, price: string) =>
    (
      await suppliers[who].client.post(`/store/auction-lots/${lot}/bids`, {
        bids: [{ price, currency: 'eur' }],
      })
    ).body.answers[0]
  const command = (who: number, lot: string, asked: object) =>
    suppliers[who].client.post(`/store/auction-lots/${lot}/commands`, asked)
  const protocolOf = async (lot: string, client = buyer, query = '', side = 'store') => {
    const response = await fetch(`${app.url}/${side}/auction-lots/${lot}/protocol${query}`, {
      headers: client.headers,
    })
    expect(response.status).toBe(200)
    return (await response.text()).trimEnd().split('\n')
  }

  /** Every row of every table that holds a text, but those of the outside tools. */
  async function tablesWith(text: string): Promise<string[]> {
    const { rows } = await app.db.query<{ name: string }>(
      `select quote_ident(table_schema) || '.' || quote_ident(table_name) as name from information_schema.tables
       where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')`,
    )
    const found: string[] = []
    for (const { name } of rows) {
      const hit = await app.db.query(`select 1 from ${name} t where t::text like $1 limit 1`, [`%${text}%`])
      if (hit.rowCount) found.push(name)
    }
    return found
  }

  describe('sealed offers', () => {
    const rules = { format: 'sealed', beat: 'own', final_ms: 0 }

    async function sealedAuction() {
      const made = await makeSealing(third)
      const { id, lots } = await published({ rules, publish: { sealing: made.sealing } })
      await isIn(lots[0], 'live')
      return { ...made, id, lot: lots[0] }
    }

    async function offers(who: number, lot: string, price: string) {
      const { rules: known } = (await roomOf(lot, suppliers[who].client)).lot
      const { participant_id } = (await roomOf(lot, suppliers[who].client)).me
      const { public_key } = known.sealing
      const sealed = await sealOffer({ lot_id: lot, participant_id, public_key, price, currency: 'eur' })
      const { status, body } = await command(who, lot, { kind: 'sealed_bid', ...sealed })
      expect([status, body.answer?.accepted]).toEqual([200, true])
    }

    const tokenOf = async (id: string): Promise<string> => {
      const { rows } = await app.db.query(
        `select mail.text from mail_message mail join auction_event event
           on mail.subject like 'Auction ' || event.number || ':%'
         where mail.template = 'auctions.sealed_share' and event.id = $1`,
        [id],
      )
      return /sealed-shares\/([\w-]+)/.exec(rows[0].text)![1]
    }

    const asThird = (token: string) => ({
      read: () => anonymous(app).get(`/store/sealed-shares/${token}`),
      fetched: () => anonymous(app).post(`/store/sealed-shares/${token}/fetched`),
      present: (share: string) => anonymous(app).post(`/store/sealed-shares/${token}`, { share }),
    })

    it('are published only with a key, and with no second one', async () => {
      const body = auctionBody({
        variantId: null,
        suppliers: [{ supplier_company_id: suppliers[0].company }],
        startsInMs: 60_000,
        lastsMs: 60_000,
        rules,
      })
      const { id } = (await buyer.post('/store/auction-events', body)).body.event
      const without = await buyer.post(`/store/auction-events/${id}/publish`)
      expect([without.status, without.body.code]).toEqual([409, 'auction_sealing_missing'])
      const { sealing } = await makeSealing(third)
      const odd = { ...sealing, public_key: sealing.public_key.slice(0, -4) }
      const wrong = await buyer.post(`/store/auction-events/${id}/publish`, { sealing: odd })
      expect([wrong.status, wrong.body.field]).toEqual([400, 'sealing.public_key'])
      expect((await buyer.post(`/store/auction-events/${id}/publish`, { sealing })).status).toBe(200)
      const again = await buyer.post(`/store/auction-events/${id}/publish`, { sealing })
      expect([again.status, again.body.code]).toEqual([409, 'auction_published'])
    })

    it('are rehearsed with a key of their own, and leave nothing behind without one', async () => {
      const wish = auctionBody({
        variantId: null,
        suppliers: suppliers.map(({ company }) => ({ supplier_company_id: company })),
        startsInMs: 600_000,
        lastsMs: 600_000,
        rules,
      })
      const { id } = (await buyer.post('/store/auction-events', wish)).body.event
      const events = async () =>
        (await app.db.query('select count(*)::int as n from auction_event')).rows[0].n
      const before = await events()
      const without = await buyer.post(`/store/auction-events/${id}/rehearsals`, {})
      expect([without.status, without.body.code, without.body.field]).toEqual([
        ...[409, 'auction_sealing_missing', 'sealing'],
      ])
      expect(await events()).toBe(before)
      const { sealing } = await makeSealing(third)
      const { status, body } = await buyer.post(`/store/auction-events/${id}/rehearsals`, {
        ...{ opponents: 'synthetic', starts_in_s: 5, lasts_s: 60, sealing },
      })
      expect([status, body.event?.is_rehearsal]).toEqual([201, true])
      expect(await tokenOf(body.event.id)).toMatch(/^[\w-]{20,}$/)
      const [{ id: lot }] = body.event.lots
      const offered = async () =>
        (
          await app.db.query(
            `select 1 from auction_lot_record where lot_id = $1 and kind = 'sealed_bid_received'`,
            [lot],
          )
        ).rowCount
      await eventually(async () => (await offered()) === suppliers.length)
      await buyer.post(`/store/auction-lots/${lot}/commands`, { kind: 'cancel', reason: 'Seen enough.' })
    })

    it('are readable by nobody with the database and the keys of the server; two shares open them', async () => {
      const { id, lot, share, code, sealing, fingerprint } = await sealedAuction()
      const prices = ['187.31', '173.93', '191.17']
      await offers(0, lot, '199.99')
      for (const [who, price] of prices.entries()) await offers(who, lot, price)
      for (const secret of [...prices, '199.99', share]) expect(await tablesWith(secret)).toEqual([])

      const opening = `/store/auction-events/${id}/opening`
      const early = await buyer.post(`${opening}/shares`, { holder: 'buyer', share })
      expect([early.status, early.body.code]).toEqual([409, 'auction_opening_early'])
      await isIn(lot, 'closed')
      for (const secret of prices) expect(await tablesWith(secret)).toEqual([])

      const alone = await buyer.post(opening)
      expect([alone.status, alone.body.code]).toEqual([409, 'auction_shares_missing'])
      const bad = await buyer.post(`${opening}/shares`, { holder: 'buyer', share: sealing.platform_share })
      expect([bad.status, bad.body.code, bad.body.field]).toEqual([400, 'auction_share_wrong', 'share'])
      expect((await buyer.post(`${opening}/shares`, { holder: 'buyer', share })).status).toBe(200)

      const notary = asThird(await tokenOf(id))
      const { body: kept } = await notary.read()
      expect(kept.share).toMatchObject({ name: third.name, fingerprint, is_presented: false })
      const own = await unlockedShare(kept.share.share, code, sealing.public_key)
      expect((await notary.fetched()).body.share.share).toBeNull()
      expect((await notary.present(share)).body.code).toBe('auction_share_wrong')
      expect((await notary.present(own!)).status).toBe(200)

      const foreign = await suppliers[0].client.get(opening)
      expect(foreign.status).toBe(404)
      const { status, body } = await buyer.post(opening)
      expect([status, body.message]).toEqual([200, undefined])
      expect(body.opening.presented.map(({ holder }: { holder: string }) => holder)).toEqual([
        'buyer',
        'third',
      ])
      expect((await roomOf(lot)).cockpit.best).toBe('173.93')

      const protocol = await protocolOf(lot)
      expect(protocol.some((line) => line.includes('"holder":"third"'))).toBe(true)
      expect(await verify(protocol)).toMatchObject({
        ok: true,
        findings: [],
        sealing_fingerprint: fingerprint,
      })
    })

    it.each([
      ['buyer', 'platform'],
      ['platform', 'third'],
    ])('open with the shares of %s and %s', async (...holders) => {
      const { id, lot, share, code, sealing } = await sealedAuction()
      await offers(0, lot, '150')
      await isIn(lot, 'closed')
      const notary = asThird(await tokenOf(id))
      const own = await unlockedShare((await notary.read()).body.share.share, code, sealing.public_key)
      const present: Record<string, () => Promise<{ status: number }>> = {
        buyer: () => buyer.post(`/store/auction-events/${id}/opening/shares`, { holder: 'buyer', share }),
        platform: () => clerk.post(`/admin/auction-events/${id}/opening/shares`),
        third: () => notary.present(own!),
      }
      for (const holder of holders) expect((await present[holder]()).status).toBe(200)
      const { status, body } = await clerk.post(`/admin/auction-events/${id}/opening`)
      expect([status, body.message]).toEqual([200, undefined])
      expect((await roomOf(lot)).cockpit.best).toBe('150')
    })
  })

  it('keep limits of proxies encrypted at rest, also over a restart, and out of what the buyer gets', async () => {
    const extension = { policy: 'none', window_ms: 0, by_ms: 0, top: 1 }
    const { lots } = await published({ lastsMs: 40_000, rules: { extension } })
    const [lot] = lots
    await isIn(lot, 'live')
    expect((await bid(0, lot, '200')).accepted).toBe(true)
    expect((await command(1, lot, { kind: 'proxy', limit: '123.77', currency: 'eur' })).status).toBe(200)
    expect(await tablesWith('123.77')).toEqual([])
    await app.kill()
    await whileAnotherBeats(app.db, app.restart)
    expect((await bid(2, lot, '180')).accepted).toBe(true)
    const mine = await roomOf(lot, suppliers[1].client)
    expect(mine.me).toMatchObject({ last: { price: '179.00' }, proxy: { limit: '123.77' } })

    await isIn(lot, 'closed')
    for (const language of ['en', 'ru', 'uk'])
      for (const client of [buyer, suppliers[1].client]) {
        const paper = await fetch(`${app.url}/store/auction-lots/${lot}/protocol-pdf`, {
          headers: { ...client.headers, 'x-language': language },
        })
        const bytes = Buffer.from(await paper.arrayBuffer())
        expect([paper.status, bytes.subarray(0, 5).toString()]).toEqual([200, '%PDF-'])
      }
    expect((await clerk.get(`/admin/auction-lots/${lot}/protocol-pdf`)).status).toBe(200)
    const withheld = await protocolOf(lot)
    expect(withheld.join('\n')).not.toContain('123.77')
    expect(await verify(withheld)).toMatchObject({ ok: true, withheld_limits: 1 })
    const staffs = await protocolOf(lot, clerk, '?limits=disclosed', 'admin')
    expect(await verify(staffs)).toMatchObject({ ok: true, withheld_limits: 0 })
    expect(
      (await fetch(`${app.url}/admin/auction-lots/${lot}/protocol?limits=x`, { headers: clerk.headers }))
        .status,
    ).toBe(400)
  })

  const single = (title: string, ceiling: string, more: object = {}) => ({
    ...{ title, ceiling, items: [{ title, quantity: '10' }] },
    ...more,
  })
  const endOf = async (lot: string) => (await roomOf(lot)).lot.end_at

  it('close together, also after the process that should tell them was killed', async () => {
    const extension = { policy: 'at_least', window_ms: 60_000, by_ms: 60_000, top: 1, scope: 'event' }
    const { id, lots } = await published({
      rules: { extension },
      lastsMs: 3_000,
      lots: [single('Bolts', '100'), single('Nuts', '100')],
    })
    const [bolts, nuts] = lots
    await isIn(nuts, 'live')
    const planned = await endOf(nuts)
    expect((await bid(0, bolts, '90')).accepted).toBe(true)
    await eventually(async () => (await endOf(nuts)) > planned)
    expect(await endOf(nuts)).toBe(await endOf(bolts))

    expect((await bid(1, nuts, '80')).accepted).toBe(true)
    await app.kill()
    await whileAnotherBeats(app.db, app.restart)
    await eventually(async () => (await endOf(bolts)) === (await endOf(nuts)))
    const before = await endOf(nuts)
    const extended = await buyer.post(`/store/auction-events/${id}/commands`, {
      ...{ kind: 'extend', by_ms: 30_000, reason: 'a late drawing' },
    })
    expect([extended.status, extended.body.lots]).toEqual([200, [bolts]])
    await eventually(async () => (await endOf(nuts)) === before + 30_000)
    expect(await endOf(bolts)).toBe(before + 30_000)
    const { steps } = (await suppliers[0].client.get(`/store/auction-lots/${bolts}/room`)).body
    expect(steps).toContainEqual(expect.objectContaining({ kind: 'lot_extended', reason: 'a late drawing' }))
    const paused = await buyer.post(`/store/auction-events/${id}/commands`, {
      kind: 'pause',
      reason: 'a question',
    })
    expect([paused.status, paused.body.lots]).toEqual([200, lots])
    expect((await roomOf(nuts)).lot.phase).toBe('paused')
    const cancelled = await clerk.post(`/admin/auction-events/${id}/commands`, {
      kind: 'cancel',
      reason: 'a test',
    })
    expect(cancelled.body.lots).toEqual(lots)
  })

  it('are divided by hand where two people of the buyer want the same shares', async () => {
    const { lots } = await published({
      lastsMs: 3_000,
      rules: {
        split: { kind: 'shares', percents: ['60', '40'] },
        extension: { policy: 'none', window_ms: 0, by_ms: 0, top: 1 },
      },
    })
    const [lot] = lots
    await isIn(lot, 'live')
    for (const [who, price] of ['100', '95'].entries()) {
      const bids = [{ price, currency: 'eur', quantity: '100' }]
      const { body } = await suppliers[who].client.post(`/store/auction-lots/${lot}/bids`, { bids })
      expect(body.answers[0].accepted).toBe(true)
    }
    await isIn(lot, 'closed')
    const { cockpit } = await roomOf(lot)
    const [first, second] = cockpit.proposal
    expect(cockpit.participants.map(({ last }: { last: object | null }) => last)).toContainEqual(
      expect.objectContaining({ seq: first.seq, quantity: '100' }),
    )
    const shares = [
      { ...first, quantity: '30' },
      { ...second, quantity: '70' },
    ]
    const award = (person: Client, more: object = {}) =>
      person.post(`/store/auction-lots/${lot}/commands`, { kind: 'award', shares, ...more })
    expect((await award(buyer)).body.code).toBe('auction_reason_required')
    expect((await award(buyer, { reason: 'two trucks' })).body.code).toBe('auction_award_proposed')
    const { body } = await colleague.get(`/store/auction-lots/${lot}/room`)
    expect(body.waiting).toMatchObject({ shares, reason: 'two trucks', is_own: false })
    expect((await suppliers[0].client.get(`/store/auction-lots/${lot}/room`)).body.waiting).toBeNull()
    expect((await award(colleague)).status).toBe(200)
    expect((await roomOf(lot)).lot.phase).toBe('awarded')
  })

  it('go on one after the other, and as packages are awarded together at the lowest sum', async () => {
    const { id, lots } = await published({
      rules: {
        sequence: { kind: 'parallel', gap_ms: 0 },
        extension: { policy: 'none', window_ms: 0, by_ms: 0, top: 1 },
      },
      lots: [single('Bolts', '100'), single('Nuts', '100'), single('Both', '200', { covers: [0, 1] })],
    })
    const [bolts, nuts, both] = lots
    await isIn(both, 'live')
    for (const [lot, price] of [
      [bolts, '90'],
      [nuts, '85'],
      [both, '170'],
    ] as const)
      expect((await bid(0, lot, price)).accepted).toBe(true)
    await isIn(both, 'closed')
    await isIn(bolts, 'closed')
    await isIn(nuts, 'closed')
    const { body } = await buyer.get(`/store/auction-events/${id}/award`)
    expect(body).toMatchObject({
      proposal: { chosen: [both], total: '170', is_closed: true },
      waiting: null,
    })
    expect(body.proposal.lots.map((lot: { participant_id: string }) => lot.participant_id)).not.toContain(
      null,
    )
    const { cockpit } = await roomOf(bolts)
    const alone = await buyer.post(`/store/auction-lots/${bolts}/commands`, {
      kind: 'award',
      shares: cockpit.proposal,
    })
    expect(alone.body.code).toBe('auction_awarded_together')

    const others = { chosen: [bolts, nuts], reason: 'the packages come in one truck' }
    const first = await buyer.post(`/store/auction-events/${id}/award`, others)
    expect(first.body.code).toBe('auction_award_proposed')
    const waitingFor = async (person: Client) =>
      (await person.get(`/store/auction-events/${id}/award`)).body.waiting
    const waiting = { ...others, name: 'buyer@haas.test' }
    expect(await waitingFor(buyer)).toMatchObject({ ...waiting, is_own: true })
    expect(await waitingFor(colleague)).toMatchObject({ ...waiting, is_own: false })
    const { status } = await colleague.post(`/store/auction-events/${id}/award`, { chosen: [bolts, nuts] })
    expect(status).toBe(200)
    expect((await roomOf(both)).lot.phase).toBe('not_awarded')
    expect((await roomOf(nuts)).lot.phase).toBe('awarded')
    expect(await verify(await protocolOf(nuts))).toMatchObject({ ok: true, award: { deviates: true } })
    const { rows } = await app.db.query(
      `select count(*)::int as n from "order" where metadata->>'auction_event_id' = $1`,
      [id],
    )
    expect(rows[0].n).toBe(2)
  })

  it('an award to another waits for a second person, with the first one’s reason; who won is told so', async () => {
    const { lots } = await published({
      lastsMs: 2_000,
      rules: { extension: { policy: 'none', window_ms: 0, by_ms: 0, top: 1 } },
    })
    const [lot] = lots
    await isIn(lot, 'live')
    const { seq } = await bid(0, lot, '180')
    expect((await bid(1, lot, '170')).accepted).toBe(true)
    await isIn(lot, 'closed')
    const { participant_id } = (await roomOf(lot, suppliers[0].client)).me
    const shares = [{ participant_id, seq, quantity: (await roomOf(lot)).lot.rules.quantity }]
    const award = (who: Client, reason?: string) =>
      who.post(`/store/auction-lots/${lot}/commands`, { kind: 'award', shares, reason })
    const waitingFor = async (who: Client) => (await who.get(`/store/auction-lots/${lot}/room`)).body.waiting

    expect((await award(buyer)).body.code).toBe('auction_reason_required')
    expect((await award(buyer, 'Shorter delivery.')).body.code).toBe('auction_award_proposed')
    expect(await waitingFor(colleague)).toMatchObject({ shares, reason: 'Shorter delivery.', is_own: false })
    expect(await waitingFor(suppliers[0].client)).toBeNull()
    expect((await award(buyer, 'Shorter delivery.')).body.code).toBe('auction_award_proposed')
    expect((await award(colleague)).status).toBe(200)
    expect(await waitingFor(colleague)).toBeNull()

    const told = (await protocolOf(lot)).find((line) => line.includes('"lot_awarded"'))
    expect(told).toContain('Shorter delivery.')
    expect((await roomOf(lot, suppliers[0].client)).me).toMatchObject({ rank: 2, won: shares[0].quantity })
    expect((await roomOf(lot, suppliers[1].client)).me).toMatchObject({ rank: 1, won: null })
    const { body: list } = await buyer.get('/store/auction-events?as=buyer&limit=1')
    expect(list.events).toMatchObject([{ state: 'awarded', best: '170', awarded: '180' }])
  })

  it('begin when the one before has closed', async () => {
    const { lots } = await published({
      rules: {
        sequence: { kind: 'serial', gap_ms: 500 },
        extension: { policy: 'none', window_ms: 0, by_ms: 0, top: 1 },
      },
      lastsMs: 2_000,
      lots: [single('Bolts', '100'), single('Nuts', '100')],
    })
    const [bolts, nuts] = lots
    await isIn(bolts, 'live')
    expect((await roomOf(nuts)).lot).toMatchObject({ phase: 'scheduled', starts_at: null })
    await isIn(nuts, 'live')
    const steps = (await buyer.get(`/store/auction-lots/${bolts}/room`)).body.steps
    const closed = steps.find(({ kind }: { kind: string }) => kind === 'lot_closed').at
    expect((await roomOf(nuts)).lot.starts_at).toBeGreaterThanOrEqual(closed + 500)
    await isIn(nuts, 'closed')
    expect(await verify(await protocolOf(nuts))).toMatchObject({ ok: true, findings: [] })
  })
})
