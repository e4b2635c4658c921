import { startApp, type App } from '../support/app'
import type { Client } from '../support/client'
import { eventually } from '../support/eventually'
import { isOwnProtocol, verify, verifyOwn } from '../verifier/src'
import { auctionBody } from './auction-fixture'
import { auctionFloor, type Floor } from './auction-room-fixture'

type Policy = {
  lead_price: 'hidden' | 'after_bid' | 'shown'
  protocol?: 'whole' | 'own'
  beat: 'best' | 'own'
}
type Lot = Policy & { event: string; lot: string; given: 'whole' | 'own' }

const POLICIES: Policy[] = [
  { lead_price: 'shown', beat: 'best' },
  { lead_price: 'shown', protocol: 'own', beat: 'best' },
  { lead_price: 'after_bid', protocol: 'own', beat: 'best' },
  { lead_price: 'hidden', beat: 'best' },
  { lead_price: 'hidden', beat: 'own' },
  { lead_price: 'hidden', protocol: 'whole', beat: 'own' },
]
/** The reader's own last price, what the others bid, the lowest last, and a price the rules refuse him. */
const [OWN, OTHERS, WINNING, REFUSED] = ['191.17', ['187.31', '183.53', '173.93'], '173.93', '182.99']
/** Highest price he would have been told to bid against the leader, which tells the leader's. */
const REQUIRED = '172.93'

/** Whatever rules hide from a supplier is in no byte he can get, during or after the lot. */
describe('what a supplier gets of a closed lot', () => {
  let app: App
  let floor: Floor
  let lots: Lot[]
  let secrets: string[]
  let reader: Client

  beforeAll(async () => {
    app = await startApp({ from: 'setup' })
    floor = await auctionFloor(app, ['Anker', 'Berg', 'Cordes'])
    reader = floor.suppliers[0].client
    const url = 'http://127.0.0.1:9/'
    expect((await reader.post('/store/auction-webhooks', { url })).status).toBe(201)
    lots = []
    for (const policy of POLICIES) lots.push(await published(policy))
    await Promise.all(lots.map(play))
    secrets = floor.suppliers.slice(1).map(({ company }) => company)
    const { rows } = await app.db.query<{ id: string }>(
      'select id from auction_participant where supplier_company_id = any($1)',
      [secrets],
    )
    secrets.push('Berg', 'Cordes', ...rows.map(({ id }) => id))
    expect(rows).toHaveLength(2 * lots.length)
  })
  afterAll(() => app.stop())

  async function published(policy: Policy): Promise<Lot> {
    const { beat, protocol, lead_price } = policy
    const body = auctionBody({
      variantId: null,
      suppliers: floor.suppliers.map(({ company }) => ({ supplier_company_id: company })),
      startsInMs: 6_000,
      lastsMs: 6_000,
      rules: {
        beat,
        final_ms: 0,
        extension: { policy: 'none', window_ms: 0, by_ms: 0, top: 1 },
        visibility: { lead_price, rank: 'own', light: null, buyer_sees_names: false, protocol },
      },
    })
    const { body: made } = await floor.buyer.post('/store/auction-events', body)
    const event: string = made.event.id
    expect((await floor.buyer.post(`/store/auction-events/${event}/publish`)).status).toBe(200)
    const told = (await reader.get(`/store/auction-events/${event}`)).body.event
    const given = protocol ?? (lead_price === 'hidden' ? 'own' : 'whole')
    expect(told.rules.visibility).toMatchObject({ lead_price, protocol: given })
    for (const { client } of floor.suppliers)
      await client.post(`/store/auction-events/${event}/answer`, { accept: true })
    return { ...policy, event, lot: made.event.lots[0].id, given }
  }

  async function play({ lot, beat }: Lot): Promise<void> {
    const room = async () => (await floor.buyer.get(`/store/auction-lots/${lot}/room`)).body.room
    await eventually(async () => (await room()).lot.phase === 'live')
    const bid = async (who: number, price: string) => {
      const bids = [{ price, currency: 'eur' }]
      const { body } = await floor.suppliers[who].client.post(`/store/auction-lots/${lot}/bids`, { bids })
      return body.answers[0]
    }
    for (const [who, price] of [
      [0, OWN],
      [1, OTHERS[0]],
      [2, OTHERS[1]],
      [1, WINNING],
    ] as const)
      expect((await bid(who, price)).accepted).toBe(true)
    if (beat === 'best') expect((await bid(0, REFUSED)).refused).toBe('best_step_not_met')
    await eventually(async () => (await room()).lot.phase === 'closed')
    const award = { kind: 'award', shares: (await room()).cockpit.proposal }
    expect((await floor.buyer.post(`/store/auction-lots/${lot}/commands`, award)).status).toBe(200)
  }

  const textOf = async (path: string, client = reader): Promise<string> => {
    const response = await fetch(`${app.url}${path}`, { headers: client.headers })
    expect(response.status).toBe(200)
    return response.text()
  }

  /** What a stream replays from the first event on. */
  async function replayed(lot: string): Promise<string> {
    const headers = { ...reader.headers, 'last-event-id': '0' }
    const { body } = await fetch(`${app.url}/store/auction-lots/${lot}/stream`, { headers })
    const chunks = body!.getReader()
    let text = ''
    while (!text.includes('lot_awarded')) text += Buffer.from((await chunks.read()).value!).toString()
    await chunks.cancel()
    return text
  }

  const letterAbout = (event: string): Promise<string> =>
    eventually(async () => {
      const { rows } = await app.db.query<{ text: string }>(
        `select text from mail_message where template = 'auctions.outcome' and "to" = 'bids@anker.test'
           and dedupe_key like '%' || $1 || '%'`,
        [event],
      )
      return rows[0]?.text
    })

  it.each(POLICIES.map((policy, index) => [JSON.stringify(policy), index] as const))(
    'under %s shows no more than its rules',
    async (_, index) => {
      const { event, lot, lead_price } = lots[index]
      const roads = [
        await textOf(`/store/auction-events/${event}`),
        await textOf(`/store/auction-lots/${lot}/room`),
        await replayed(lot),
        await textOf('/store/auction-openings'),
        await letterAbout(event),
      ].map((text) => text.replaceAll('\u00a0', ' '))
      for (const road of roads) for (const secret of secrets) expect(road).not.toContain(secret)
      const hidden = { shown: [], after_bid: OTHERS.slice(0, 2), hidden: [...OTHERS, REQUIRED] }[lead_price]
      for (const road of roads) for (const price of hidden) expect(road).not.toContain(price)
      expect(roads[4].includes(WINNING)).toBe(lead_price !== 'hidden')
    },
  )

  it.each(POLICIES.map((policy, index) => [JSON.stringify(policy), index] as const))(
    'under %s gives the protocol the rules say, and the verifier accepts it',
    async (_, index) => {
      const { lot, given, lead_price, beat } = lots[index]
      const path = `/store/auction-lots/${lot}/protocol`
      const [text, whole] = [await textOf(path), (await textOf(path, floor.buyer)).trimEnd().split('\n')]
      const lines = text.trimEnd().split('\n')
      expect(await verify(whole)).toMatchObject({ ok: true, findings: [] })
      expect(isOwnProtocol(lines[0])).toBe(given === 'own')
      if (given === 'whole') {
        expect(await verify(lines)).toMatchObject({ ok: true, award: { deviates: false } })
        return
      }
      for (const secret of [...secrets, ...OTHERS]) expect(text).not.toContain(secret)
      expect(text.includes(REQUIRED)).toBe(lead_price !== 'hidden' && beat === 'best')
      expect(text).toContain(`"price":"${OWN}"`)
      expect(await verifyOwn(lines)).toMatchObject({ ok: true, receipts: 1, findings: [] })
      const heads = (all: string[]) =>
        all.map((line) => JSON.parse(line)).filter(({ type }) => ['event', 'withheld'].includes(type))
      expect(heads(lines).map(({ seq, head }) => [seq, head])).toEqual(
        heads(whole).map(({ seq, head }) => [seq, head]),
      )
    },
  )

  it('tells no price, name or place of others by a webhook or the own figures', async () => {
    const { rows } = await app.db.query<{ body: string }>('select body from auction_webhook_delivery')
    expect(rows.length).toBeGreaterThan(lots.length)
    const scorecard = await eventually(async () => {
      const text = await textOf('/store/auction-scorecard')
      return JSON.parse(text).count === lots.length && text
    })
    for (const text of [...rows.map(({ body }) => body), scorecard])
      for (const secret of [...secrets, ...OTHERS]) expect(text).not.toContain(secret)
    const shown = lots.filter(({ lead_price }) => lead_price !== 'hidden').length
    expect(JSON.parse(scorecard).scorecard).toMatchObject({
      win_rate: { value: 0, n: lots.length },
      over_best: { n: shown },
    })
  })

  it('of a lot still open is refused to everybody, by the word of the rule', async () => {
    const later = await published({ lead_price: 'hidden', beat: 'own' })
    const { status, body } = await reader.get(`/store/auction-lots/${later.lot}/protocol`)
    expect([status, body.code]).toEqual([409, 'auction_not_closed'])
  })

  it('is stated with words the rules know, or refused by field', async () => {
    const asked = auctionBody({ variantId: null, suppliers: [], startsInMs: 60_000, lastsMs: 60_000 })
    const visibility = { lead_price: 'shown', rank: 'own', light: null, buyer_sees_names: false }
    const post = (protocol: string) =>
      floor.buyer.post('/store/auction-events', {
        ...asked,
        rules: { ...asked.rules, visibility: { ...visibility, protocol } },
      })
    const { status, body } = await post('most')
    expect([status, body.field]).toEqual([400, 'rules.visibility.protocol'])
    expect((await post('own')).body.event.rules.visibility.protocol).toBe('own')
  })
})
