import { startApp, type App } from '../support/app'
import type { Client } from '../support/client'
import { addPerson, testStaff } from '../support/companies'
import { eventually } from '../support/eventually'
import { buyingCompany } from '../support/trade'
import { auctionBody, supplierCompany } from './auction-fixture'

const HOUR = 3_600_000

/** Everything around an auction but its bids: documents, sourcing, rehearsal, simulation, the pulse of a room. */
describe('around an auction', () => {
  let app: App
  let buyer: Client
  const suppliers: Record<string, { company: string; client: Client }> = {}

  beforeAll(async () => {
    app = await startApp({ from: 'setup' })
    const clerk = await testStaff(app)
    const company = await buyingCompany(clerk, 'Haas Tools')
    buyer = (await addPerson(app, clerk, company, 'buyer@haas.test', ['buyer'])).client
    for (const name of ['Anker', 'Berg', 'Cordes']) suppliers[name] = await supplierCompany(app, clerk, name)
  })

  afterAll(() => app.stop())

  const wish = (more: object = {}, startsInMs = HOUR) => ({
    ...auctionBody({
      variantId: null,
      suppliers: [{ supplier_company_id: suppliers.Anker.company }],
      startsInMs,
      lastsMs: HOUR,
    }),
    ...more,
  })

  async function draft(more: object = {}, startsInMs = HOUR): Promise<{ id: string; lot: string }> {
    const { body } = await buyer.post('/store/auction-events', wish(more, startsInMs))
    return { id: body.event.id, lot: body.event.lots[0].id }
  }

  async function published(more: object = {}, startsInMs = HOUR) {
    const made = await draft(more, startsInMs)
    expect((await buyer.post(`/store/auction-events/${made.id}/publish`)).status).toBe(200)
    return made
  }

  const mailsTo = async (template: string) =>
    (
      await app.db.query<{ to: string }>('select "to" from mail_message where template = $1', [template])
    ).rows.map(({ to }) => to)

  it('a document of a draft reaches the invited once it is published, and nobody before', async () => {
    const { id } = await draft()
    const add = (name: string, text: string) =>
      buyer.post(`/store/auction-events/${id}/documents`, {
        name,
        content: Buffer.from(text).toString('base64'),
      })
    expect((await add('plan.pdf', 'no pdf at all')).body).toMatchObject({ code: 'auction_document_kind' })
    expect((await add('run.exe', 'MZ')).body).toMatchObject({ code: 'auction_document_kind' })
    const { body } = await add('План.txt', 'Кресло у окна')
    expect(body.event.documents).toMatchObject([{ name: 'План.txt', mime_type: 'text/plain; charset=utf-8' }])
    const path = `/store/auction-events/${id}/documents/${body.event.documents[0].id}`
    const { client } = suppliers.Anker
    expect((await client.get(path)).status).toBe(404)
    await buyer.post(`/store/auction-events/${id}/publish`)
    const file = await fetch(app.url + path, { headers: client.headers })
    expect([file.status, await file.text()]).toEqual([200, 'Кресло у окна'])
    expect(file.headers.get('content-disposition')).toMatch(/^attachment/)
    expect((await suppliers.Berg.client.get(path)).status).toBe(404)
    expect((await buyer.delete(path)).body).toMatchObject({ code: 'auction_draft_not_found' })
  })

  it('a target price stays the buyer’s own', async () => {
    const [lot] = wish().lots
    const { id } = await published({ lots: [{ ...lot, target: '150' }] })
    const asBuyer = (await buyer.get(`/store/auction-events/${id}`)).body.event
    expect(asBuyer.lots[0].target).toBe('150')
    const { body } = await suppliers.Anker.client.get(`/store/auction-events/${id}`)
    expect(JSON.stringify(body)).not.toContain('150')
  })

  it('a supplier is reminded once, not after his answer, and an invitation is withdrawn before the start', async () => {
    const { id, lot } = await published()
    const who = { supplier_company_id: suppliers.Anker.company }
    expect((await buyer.post(`/store/auction-events/${id}/reminders`, who)).status).toBe(200)
    expect((await buyer.post(`/store/auction-events/${id}/reminders`, who)).body.code).toBe(
      'auction_reminded',
    )
    expect(await mailsTo('auctions.reminder')).toEqual(['bids@anker.test'])
    const { client } = suppliers.Anker
    await client.post(`/store/auction-events/${id}/answer`, { accept: true })
    expect((await buyer.post(`/store/auction-events/${id}/reminders`, who)).body.code).toBe(
      'auction_already_answered',
    )
    const withdrawn = { ...who, reason: 'The site is closed.' }
    expect((await buyer.post(`/store/auction-events/${id}/withdrawals`, withdrawn)).status).toBe(200)
    expect(await mailsTo('auctions.withdrawal')).toEqual(['bids@anker.test'])
    expect((await client.get(`/store/auction-lots/${lot}/room`)).body.room.me.is_blocked).toBe(true)
    expect((await client.post(`/store/auction-events/${id}/answer`, { accept: true })).body.code).toBe(
      'auction_invitation_withdrawn',
    )
  })

  it('an open auction is found by verified suppliers, who ask to be admitted and are, or are not', async () => {
    const { id, lot } = await published({ is_open: true, title: 'Open bolts' })
    const { id: closed } = await published()
    const { Berg, Cordes, Anker } = suppliers
    const openings = async (client: Client) =>
      (await client.get('/store/auction-openings?q=open')).body.openings.map((one: { id: string }) => one.id)
    expect(await openings(Berg.client)).toEqual([id])
    expect(await openings(Anker.client)).toEqual([])
    expect(await openings(buyer)).toEqual([])

    const ask = (client: Client, event = id) =>
      client.post(`/store/auction-openings/${event}/applications`, { note: 'We make these.' })
    expect((await ask(Berg.client, closed)).status).toBe(404)
    expect((await ask(Anker.client)).body.code).toBe('auction_already_invited')
    expect((await ask(Berg.client)).status).toBe(201)
    expect((await ask(Berg.client)).body.code).toBe('auction_already_applied')
    expect((await ask(Cordes.client)).status).toBe(201)

    const path = `/store/auction-events/${id}/applications`
    const { body } = await buyer.get(path)
    expect(body.applications).toMatchObject([{ name: 'Berg', note: 'We make these.' }, { name: 'Cordes' }])
    expect((await Berg.client.get(path)).status).toBe(404)
    const [berg, cordes] = body.applications
    expect((await buyer.post(`${path}/${berg.id}`, { admit: true })).status).toBe(200)
    await buyer.post(`${path}/${cordes.id}`, { admit: false, reason: 'No certificate.' })
    expect((await buyer.post(`${path}/${berg.id}`, { admit: true })).body.code).toBe(
      'auction_application_decided',
    )
    expect((await Berg.client.post(`/store/auction-events/${id}/answer`, { accept: true })).status).toBe(200)
    expect((await Berg.client.get(`/store/auction-lots/${lot}/room`)).body.room.me).toMatchObject({
      is_blocked: false,
      has_accepted_terms: true,
    })
    const { openings: left } = (await Cordes.client.get('/store/auction-openings?q=open')).body
    expect(left[0].my_application).toEqual({ state: 'refused', reason: 'No certificate.' })
  })

  it('open auctions are narrowed by divisions of the CPV, with as many as the list then has', async () => {
    const item = { title: 'Filter', unit: 'C62', quantity: '5', own_price: '2' }
    const open = async (title: string, lots: (string | undefined)[][]) =>
      (
        await published({
          ...{ title, is_open: true },
          lots: lots.map((codes, position) => ({
            title: `${title} ${position}`,
            ceiling: '100',
            items: codes.map((cpv) => ({ ...item, ...(cpv && { cpv }) })),
          })),
        })
      ).id
    const goods = await open('Narrowed goods', [['44531000', '44530000'], ['31000000']])
    const cables = await open('Narrowed cables', [['31300000-9', undefined]])
    const uncoded = await open('Narrowed, without codes', [[undefined]])
    const { client } = suppliers.Cordes
    const list = async (query: string) =>
      (await client.get(`/store/auction-openings?q=narrowed${query}`)).body
    const idsOf = ({ openings }: { openings: { id: string }[] }) => openings.map(({ id }) => id).sort()

    const all = await list('')
    expect(idsOf(all)).toEqual([cables, goods, uncoded].sort())
    const counted = Object.fromEntries(
      all.divisions.map(({ code, count }: { code: string; count: number }) => [code, count]),
    )
    expect(counted).toEqual({ 31: 2, 44: 1 })
    for (const { code, count } of all.divisions) {
      const narrowed = await list(`&division=${code}`)
      expect([narrowed.count, narrowed.openings.length]).toEqual([count, count])
      // The choice itself narrows no choices: another division stays one click away.
      expect(narrowed.divisions).toEqual(all.divisions)
    }
    expect(idsOf(await list('&division=44'))).toEqual([goods])
    expect(idsOf(await list('&division=31'))).toEqual([cables, goods].sort())
    expect(await list('&division=03')).toMatchObject({ openings: [], count: 0, divisions: all.divisions })
    expect(idsOf(await list('&division=31&limit=1'))).toHaveLength(1)
    expect((await list('&division=31&limit=1')).count).toBe(2)
    const names = async (language: string) =>
      (await client.get('/store/auction-openings?q=narrowed', { language })).body.divisions.map(
        ({ name }: { name: string }) => name,
      )
    expect(await names('uk')).not.toEqual(await names('ru'))
    expect((await suppliers.Anker.client.get('/store/auction-openings?division=44')).body.count).toBe(0)
    expect((await buyer.get('/store/auction-openings?division=44')).body).toMatchObject({
      ...{ openings: [], count: 0, divisions: [] },
    })

    const refused = ['', '4', '441', '99', '00', 'ab', '4%', '44 ', '４４', "44' or 1=1 --"]
    for (const division of refused) {
      const { status, body } = await client.get(
        `/store/auction-openings?division=${encodeURIComponent(division)}`,
      )
      expect([division, status, body.field ?? body.errors]).toEqual([division, 400, expect.anything()])
    }
    const twice = await client.get('/store/auction-openings?division=44&division=31')
    expect(twice.status).toBe(400)
  })

  it('a bid the buyer enters for a supplier is judged by the rules and recorded as a surrogate’s', async () => {
    const { id, lot } = await published({}, 2_500)
    const { client } = suppliers.Anker
    await client.post(`/store/auction-events/${id}/answer`, { accept: true })
    const room = async () => (await buyer.get(`/store/auction-lots/${lot}/room`)).body
    await eventually(async () => (await room()).room.lot.phase === 'live')
    const [{ participant_id }] = (await room()).room.cockpit.participants
    const bid = (price: string, key: string) =>
      buyer.post(`/store/auction-lots/${lot}/surrogate-bids`, { participant_id, price, currency: 'eur', key })
    expect((await bid('201', 'surrogate-1')).body.answer).toMatchObject({ refused: 'above_ceiling' })
    expect((await bid('199', 'surrogate-2')).body.answer).toMatchObject({ accepted: true })
    expect((await room()).steps.find((step: { by: string }) => step.by === 'surrogate')).toMatchObject({
      kind: 'bid_accepted',
      price: '199',
    })
    const own = await client.post(`/store/auction-lots/${lot}/surrogate-bids`, {
      ...{ participant_id, price: '190', currency: 'eur' },
    })
    expect(own.status).toBe(403)

    await client.post(`/store/auction-lots/${lot}/pulse`, { round_trip_ms: 12.4 })
    const { presence } = (await buyer.get(`/store/auction-lots/${lot}/pulse`)).body
    expect(presence).toMatchObject([{ participant_id, is_present: false }])
    expect((await client.get(`/store/auction-lots/${lot}/pulse`)).body.presence).toEqual([])
  })

  it('a rehearsal against the house is seen by nobody else, ends, and makes no order', async () => {
    const { id } = await draft()
    const { status, body } = await buyer.post(`/store/auction-events/${id}/rehearsals`, {
      ...{ opponents: 'synthetic', starts_in_s: 5, lasts_s: 30 },
    })
    expect([status, body.event?.is_rehearsal]).toEqual([201, true])
    const [{ id: lot }] = body.event.lots
    const { client } = suppliers.Anker
    expect((await client.get(`/store/auction-events/${body.event.id}`)).status).toBe(404)
    expect((await client.get(`/store/auction-lots/${lot}/room`)).status).toBe(404)
    const room = async () => (await buyer.get(`/store/auction-lots/${lot}/room`)).body.room
    await eventually(async () => (await room()).cockpit.best !== null)
    await buyer.post(`/store/auction-lots/${lot}/commands`, { kind: 'cancel', reason: 'Seen enough.' })
    const { rows } = await app.db.query(`select id from "order" where metadata->>'auction_lot_id' = $1`, [
      lot,
    ])
    expect(rows).toEqual([])
    const again = await buyer.post(`/store/auction-events/${body.event.id}/rehearsals`, {})
    expect(again.body.code).toBe('auction_rehearsal_of_rehearsal')
  })

  it('rules are played with made-up suppliers, the same for the same seed', async () => {
    const { rules } = wish()
    const asked = {
      ...{ ceiling: '200', currency: 'eur', runs: 20, seed: 5 },
      crowd: { count: 4, lowest_percent: 60, highest_percent: 90, boldness: 0.3, pace_s: 60 },
      variants: [rules, { ...rules, beat: 'own' }],
    }
    const { status, body } = await buyer.post('/store/auction-simulations', asked)
    expect(status).toBe(200)
    expect(body.summaries).toMatchObject([{ runs: 20, decided: 1 }, { runs: 20 }])
    expect((await buyer.post('/store/auction-simulations', asked)).body).toEqual(body)
    const wrong = await buyer.post('/store/auction-simulations', {
      ...asked,
      variants: [{ ...rules, ends_at: rules.starts_at }],
    })
    expect(wrong.body).toMatchObject({ code: 'auction_rules_invalid', field: 'variants.0.ends_at' })
  })

  it('whoever has bid reads how it ended, once for the event; a rehearsal writes to nobody', async () => {
    const { rules, lots } = wish()
    const two = {
      lots: [lots[0], { ...lots[0], title: 'Second lot' }],
      suppliers: ['Anker', 'Berg', 'Cordes'].map((name) => ({
        supplier_company_id: suppliers[name].company,
      })),
      rules: { ...rules, final_ms: 0, ...soon(3_000, 9_000) },
    }
    const { id } = await published(two)
    const { body } = await buyer.get(`/store/auction-events/${id}`)
    const ids: string[] = body.event.lots.map((lot: { id: string }) => lot.id)
    for (const { client } of Object.values(suppliers))
      await client.post(`/store/auction-events/${id}/answer`, { accept: true })
    const offer = async (name: string, lot: string, price: string) => {
      const { client } = suppliers[name]
      const bids = [{ price, currency: 'eur' }]
      return eventually(async () => {
        const { body: told } = await client.post(`/store/auction-lots/${lot}/bids`, { bids })
        return told.answers?.[0].accepted === true
      })
    }
    await offer('Anker', ids[0], '150.00')
    await offer('Berg', ids[0], '140.00')
    const early = await buyer.post('/store/auction-simulations', replayed(ids[0]))
    expect(early).toMatchObject({ status: 409, body: { code: 'auction_not_closed' } })
    const command = (lot: string, asked: object) => buyer.post(`/store/auction-lots/${lot}/commands`, asked)
    await command(ids[1], { kind: 'cancel', reason: 'Not needed.' })
    const room = async () => (await buyer.get(`/store/auction-lots/${ids[0]}/room`)).body.room
    await eventually(async () => (await room()).lot.phase === 'closed')
    expect(await mailsAbout(id)).toEqual([])
    const { status } = await command(ids[0], { kind: 'award', shares: (await room()).cockpit.proposal })
    expect(status).toBe(200)
    await eventually(async () => (await mailsAbout(id)).length === 2)
    const mails = await mailsAbout(id)
    expect(mails.map(({ subject }) => subject.replace(/\d+/, 'N'))).toEqual([
      'Auction N: the result',
      'Auction N: you have won',
    ])
    const [lost, won] = mails.map(({ text }) => text.replace(/\u00a0/g, ' '))
    for (const part of ['awarded to another', '2', 'EUR 150.00', 'EUR 140.00']) expect(lost).toContain(part)
    expect(won).toContain('awarded to you')

    const { body: simulated } = await buyer.post('/store/auction-simulations', replayed(ids[0]))
    expect(simulated.summaries).toMatchObject([
      { value: { p10: '140', p50: '140', p90: '140' }, same_winner: 1, decided: 1 },
      { decided: 1 },
    ])
    const stranger = await suppliers.Anker.client.post('/store/auction-simulations', replayed(ids[0]))
    expect(stranger.status).toBe(404)
  })

  const soon = (startsInMs: number, lastsMs: number) => ({
    starts_at: new Date(Date.now() + startsInMs).toISOString(),
    ends_at: new Date(Date.now() + startsInMs + lastsMs).toISOString(),
    extension: { policy: 'none', window_ms: 1, by_ms: 1, top: 1 },
    guard: null,
  })
  const replayed = (lot_id: string) => {
    const { rules } = wish()
    const own = { ...rules, final_ms: 0, extension: { policy: 'none', window_ms: 1, by_ms: 1, top: 1 } }
    return {
      ...{ ceiling: '200', currency: 'eur', quantity: wish().lots[0].items[0].quantity, lot_id, runs: 20 },
      variants: [own, { ...own, format: 'sealed', beat: 'own' }],
    }
  }
  const mailsAbout = async (event: string) =>
    (
      await app.db.query<{ subject: string; text: string }>(
        `select subject, text from mail_message where template = 'auctions.outcome' and dedupe_key like '%' || $1 || '%'
         order by subject`,
        [event],
      )
    ).rows
})
