import { startApp, type App } from '../support/app'
import type { Client } from '../support/client'
import { addPerson, registerCompany } from '../support/companies'
import { eventually } from '../support/eventually'
import { enterRoom, knock, type RoomClient } from '../support/room-client'
import { auctionFloor, liveLot, type Floor } from './auction-room-fixture'

/** Medusa's own router answers who brings a cookie. */
const theLongWay = { cookie: 'seen=1' }
const eur = (price: string, more: object = {}) => ({ price, currency: 'eur', ...more })

describe('bids and rooms', () => {
  let app: App
  let floor: Floor
  let lot: string
  let event: string
  const sockets: RoomClient[] = []

  beforeAll(async () => {
    app = await startApp({ from: 'setup', env: { AUCTION_SOCKETS_PER_ADDRESS: '12' } })
    floor = await auctionFloor(app, ['Anker', 'Berg', 'Cordes', 'Diehl'])
    ;({ lot, event } = await liveLot(floor))
  })

  afterAll(() => app.stop())
  afterEach(async () => void (await Promise.all(sockets.splice(0).map((socket) => socket.close()))))

  const bids = () => `/store/auction-lots/${lot}/bids`
  const supplier = (who: number) => floor.suppliers[who].client
  const enter = async (client: Client, since = 0) => {
    const room = await enterRoom(app, client, lot, since)
    sockets.push(room)
    return room
  }
  const recordLength = async () =>
    (await app.db.query('select record_seq as seq from auction_lot where id = $1', [lot])).rows[0]
      .seq as number

  describe('a bid is answered the same on the short way and on the long one', () => {
    const volatile = new Set(['date'])
    const same = async (client: Client, body: unknown, path = bids()) => {
      const [short, long] = [
        await client.post(path, body),
        await client.post(path, body, { headers: theLongWay }),
      ]
      const told = (answer: typeof short) => ({
        status: answer.status,
        body: JSON.parse(JSON.stringify(answer.body).replace(/"(at|seq)":\d+/g, '"$1":0')),
        headers: [...answer.headers].filter(([name]) => !volatile.has(name)).sort(),
      })
      expect(told(short)).toEqual(told(long))
      return short
    }

    it('accepted under a key, with the very same receipt', async () => {
      const { body } = await same(supplier(0), { bids: [eur('199', { key: 'the same key' })] })
      expect(body.answers).toMatchObject([
        { accepted: true, value: '199', receipt: { signature: expect.any(String) } },
      ])
    })

    it.each<[string, unknown, number]>([
      ['refused by the rules', { bids: [eur('500')] }, 200],
      ['no bids', { bids: [] }, 400],
      ['a number for a price', { bids: [{ price: 5, currency: 'eur' }] }, 400],
      ['no body', undefined, 400],
    ])('%s', async (_name, body, status) => expect((await same(supplier(0), body)).status).toBe(status))

    it('who may not, or is not there', async () => {
      const one = { bids: [eur('100')] }
      expect((await same(floor.buyer, one)).status).toBe(403)
      expect((await same(supplier(0), one, '/store/auction-lots/lot_none/bids')).status).toBe(404)
      expect((await same(supplier(0).with({ authorization: 'Bearer nonsense' }), one)).status).toBe(401)
      expect((await same(supplier(0).with({ 'x-publishable-api-key': 'pk_none' }), one)).status).toBe(400)
      expect((await same(supplier(0).with({ 'x-company-id': 'comp_none' }), one)).status).toBe(403)
      expect((await same(supplier(0).with({ 'x-language': 'uk' }), { bids: [] })).body.message).toMatch(
        /[а-яі]/,
      )
    })

    it('malformed and oversized bodies', async () => {
      const send = (body: string, headers: object = {}) =>
        fetch(app.url + bids(), {
          method: 'POST',
          headers: { ...supplier(0).headers, 'content-type': 'application/json', ...headers },
          body,
        })
      for (const [body, status] of [
        ['{"bids": [', 400],
        [`{"bids": [{"price": "${'1'.repeat(150_000)}"}]}`, 413],
      ] as const) {
        const [short, long] = [await send(body), await send(body, theLongWay)]
        expect([short.status, await short.json()]).toEqual([long.status, await long.json()])
        expect(short.status).toBe(status)
      }
    })
  })

  it('a right that is taken away works no longer than two seconds', async () => {
    const { company, client } = floor.suppliers[3]
    expect((await client.post(bids(), { bids: [eur('180')] })).body.answers).toMatchObject([
      { accepted: true },
    ])
    const room = await enter(client)
    const stream = await fetch(`${app.url}/store/auction-lots/${lot}/stream`, { headers: client.headers })
    await floor.clerk.post(`/admin/companies/${company}/verification`, {
      state: 'suspended',
      reason: 'debts',
    })
    await eventually(async () => (await client.post(bids(), { bids: [eur('170')] })).status === 403)
    expect(await room.bid([eur('160')])).toMatchObject({ status: 403, error: { code: 'company_suspended' } })
    expect((await client.post(bids(), { bids: [eur('150')] })).body.code).toBe('company_suspended')
    // The stream ends by itself, and its last event says why.
    const heard = (await stream.text()).trim().split('\n\n')
    expect(heard.join()).toContain('event:room')
    expect(heard.at(-1)).toContain('event:refusal')
    expect(heard.at(-1)).toContain('company_suspended')
  })

  it('keeps how every connection fared, for both sides of a dispute', async () => {
    const { client } = floor.suppliers[2]
    const path = `/store/auction-lots/${lot}`
    const stream = await fetch(`${app.url}${path}/stream`, { headers: client.headers })
    for (const round_trip_ms of [30, 10, 20]) await client.post(`${path}/pulse`, { round_trip_ms })
    await app.db.query(
      `update auction_presence set seen_at = now() - interval '19 seconds' where lot_id = $1 and disconnected_at is null`,
      [lot],
    )
    await client.post(`${path}/pulse`, { round_trip_ms: 40 })
    await stream.body!.cancel()
    const csv = async () => (await fetch(`${app.url}${path}/presence`, { headers: client.headers })).text()
    await eventually(async () => (await csv()).includes('"stream","40","10","25","40","2"'))
    expect((await csv()).split('\r\n')[0]).toMatch(
      /,via,round_trip_ms,.*missed_heartbeats,last_seen_at,noted_late_at$/,
    )
  })

  it('a presence that could not be noted keeps nobody out, and is made up for with when it was', async () => {
    const path = `/store/auction-lots/${lot}`
    const rowsOf = async (company: string) =>
      (
        await app.db.query<{ late: boolean }>(
          `select noted_late_at is not null as late
           from auction_presence where lot_id = $1 and company_id = $2 order by connected_at`,
          [lot, company],
        )
      ).rows
    const { client, company } = floor.suppliers[1]
    const before = (await rowsOf(company)).length
    await app.db.query('alter table auction_presence rename to auction_presence_away')
    const stream = await fetch(`${app.url}${path}/stream`, { headers: client.headers })
    const reader = stream.body!.getReader()
    let heard = ''
    while (!heard.includes('event:room')) heard += new TextDecoder().decode((await reader.read()).value)
    await new Promise((resolve) => setTimeout(resolve, 6_000))
    await app.db.query('alter table auction_presence_away rename to auction_presence')
    await eventually(async () => (await rowsOf(company)).length === before + 1)
    await reader.cancel()
    expect((await rowsOf(company)).at(-1)).toEqual({ late: true })
    const { presence } = (await floor.clerk.get(`/admin/auction-lots/${lot}/presence`)).body
    expect(presence.some(({ noted_late_at }: { noted_late_at: string | null }) => noted_late_at)).toBe(true)
  })

  describe('a socket', () => {
    it('bids, is answered, and hears the room like everybody in it', async () => {
      const [mine, theirs] = [await enter(supplier(0)), await enter(supplier(1))]
      const before = theirs.heard.length
      const { answers } = await mine.bid([eur('120', { key: 'socket bid 1' })])
      expect(answers).toMatchObject([{ accepted: true, value: '120', receipt: { lot_id: lot } }])
      const news = await theirs.next(({ type, id }) => type === 'room' && id === answers[0].seq)
      expect(news).toMatchObject({ room: { lot: { phase: 'live' }, side: 'supplier', cockpit: null } })
      expect(theirs.heard.length).toBeGreaterThan(before)
      expect(JSON.stringify(theirs.heard)).not.toContain(floor.suppliers[0].company)
      const again = await supplier(0).post(bids(), { bids: [eur('120', { key: 'socket bid 1' })] })
      expect(again.body.answers).toEqual(answers)
    })

    it('shows what the room and its stream show, no more', async () => {
      const room = await enter(supplier(1))
      const [{ room: shown, steps }] = room.heard.filter(({ type }) => type === 'room')
      const { body } = await supplier(1).get(`/store/auction-lots/${lot}/room`)
      expect({ ...shown, now: 0 }).toEqual({ ...body.room, now: 0 })
      expect(steps).toEqual(body.steps)
    })

    it('goes on after a break where it was, with every line once', async () => {
      const room = await enter(supplier(2))
      const since = room.heard.findLast(({ type }) => type === 'room')!.id as number
      await room.close()
      for (const price of ['119', '118', '117']) await supplier(2).post(bids(), { bids: [eur(price)] })
      const back = await enter(supplier(2), since)
      const lines = back.heard.filter(({ type }) => type === 'room').flatMap(({ steps }) => steps)
      expect(lines.map(({ seq }) => seq)).toEqual([since + 1, since + 2, since + 3])
    })

    it('compares clocks by four stamps', async () => {
      const room = await enter(supplier(0))
      room.say({ type: 'clock', id: 7, client_sent_at: 123.5 })
      const answer = await room.next(({ type }) => type === 'clock')
      expect(answer).toMatchObject({ id: 7, client_sent_at: 123.5 })
      expect(answer!.received_at).toBeLessThanOrEqual(answer!.sent_at)
    })

    it.each<[string, object | string, number]>([
      ['not JSON', 'bid 100', 4401],
      ['a bid before hello', { type: 'bid', bids: [eur('100')] }, 4401],
      ['a token that is none', { type: 'hello', token: 'x.y.z', publishable_key: 'pk_gostiny_portal' }, 4401],
      ['something far too long', 'x'.repeat(70_000), 1009],
    ])('is closed on %s', async (_name, message, code) => {
      const seq = await recordLength()
      const room = await knock(app, lot)
      room.say(message)
      await room.next(() => false)
      expect(room.closed).toBe(code)
      expect(await recordLength()).toBe(seq)
    })

    it('is not opened in a lot of others, nor anywhere else', async () => {
      const { client } = await strangers()
      expect((await enterRoom(app, client, lot)).closed ?? 'open').toBe('open')
      const room = await enterRoom(app, client, lot)
      await room.next(() => false)
      expect([room.closed, room.heard.map(({ error }) => error?.code)]).toEqual([4404, ['auction_not_found']])
      const buyer = await enter(floor.buyer)
      expect(await buyer.bid([eur('1')])).toMatchObject({ status: 403 })
      expect((await knock(app, '..')).closed).toBe(1006)
    })

    const strangers = async () => {
      const company = await registerCompany(floor.clerk, 'Strangers', { roles: ['supplier'] })
      return addPerson(app, floor.clerk, company, `who${Date.now()}@strangers.test`, ['buyer'])
    }

    it('many from one address are turned away, and those inside go on', async () => {
      const inside = await enter(supplier(0))
      const knocks = await Promise.all(Array.from({ length: 30 }, () => knock(app, lot)))
      const turnedAway = knocks.filter(({ closed }) => closed !== null).length
      await Promise.all(knocks.filter(({ closed }) => closed === null).map((one) => one.close()))
      expect(turnedAway).toBeGreaterThanOrEqual(30 - 11)
      expect((await inside.bid([eur('100')])).answers).toMatchObject([{ accepted: true }])
    })
  })

  describe('what is wrong with a bid is said, and it changes nothing', () => {
    it.each<[string, object, string]>([
      ['no number', eur('NaN'), 'price_malformed'],
      ['an exponent', eur('1e2'), 'price_malformed'],
      ['endless', eur('Infinity'), 'price_malformed'],
      ['400 digits', eur('9'.repeat(400)), 'price_malformed'],
      ['a comma', eur('10,5'), 'price_malformed'],
      ['a blank', eur(' 10'), 'price_malformed'],
      ['nothing', eur(''), 'price_malformed'],
      ['digits of another script', eur('١٢'), 'price_malformed'],
      ['too many decimals', eur('10.001'), 'too_many_decimals'],
      ['another currency', { price: '10', currency: 'usd' }, 'wrong_currency'],
      ['above the ceiling', eur('200.01'), 'above_ceiling'],
      ['half the quantity', eur('10', { quantity: '50' }), 'quantity_incomplete'],
      ['rules of yesterday', eur('10', { rules_version: 7 }), 'rules_changed'],
    ])('%s', async (_name, one, refused) => {
      const standing = (await floor.buyer.get(`/store/auction-lots/${lot}/room`)).body.room.cockpit.standing
      const { body } = await supplier(1).post(bids(), { bids: [one] })
      expect(body.answers).toMatchObject([{ accepted: false, refused }])
      expect((await floor.buyer.get(`/store/auction-lots/${lot}/room`)).body.room.cockpit.standing).toEqual(
        standing,
      )
    })

    it('a lot of others and a lot that is over', async () => {
      const other = await liveLot(
        { ...floor, suppliers: floor.suppliers.slice(0, 1) },
        {},
        { lastsMs: 3_000 },
      )
      const path = `/store/auction-lots/${other.lot}/bids`
      expect((await supplier(1).post(path, { bids: [eur('10')] })).status).toBe(404)
      await eventually(async () => {
        const { answers } = (await supplier(0).post(path, { bids: [eur('10000')] })).body
        return ['closed', 'too_late'].includes(answers[0].refused)
      })
    })

    it('replayed forty times it is one line of the record', async () => {
      const seq = await recordLength()
      const one = { bids: [eur('90', { key: 'again and again' })] }
      const answers = await Promise.all(
        Array.from({ length: 40 }, async () =>
          JSON.stringify((await supplier(2).post(bids(), one)).body.answers),
        ),
      )
      expect(new Set(answers).size).toBe(1)
      expect(await recordLength()).toBe(seq + 1)
    })

    it('a flood of refused bids is stopped, others bid on', async () => {
      const flood = { bids: Array.from({ length: 25 }, () => eur('199.99')) }
      const sent = () => supplier(1).post(bids(), flood)
      const first = await sent()
      let last = first
      for (let round = 0; round < 12 && last.status === 200; round++) last = await sent()
      expect([first.status, last.status, last.body.code]).toEqual([200, 429, 'auction_too_many_bids'])
      expect(Number(last.headers.get('retry-after'))).toBeGreaterThan(0)
      const { body: others } = await supplier(0).post(bids(), { bids: [eur('80')] })
      expect(others.answers).toMatchObject([{ accepted: true }])
    })
  })

  it('a blocked supplier is refused at once', async () => {
    const { rows } = await app.db.query(
      'select id from auction_participant where event_id = $1 and supplier_company_id = $2',
      [event, floor.suppliers[2].company],
    )
    const room = await enter(supplier(2))
    const block = { kind: 'block', participant_id: rows[0].id, reason: 'test' }
    const { status, body } = await floor.buyer.post(`/store/auction-lots/${lot}/commands`, block)
    expect({ status, body }).toMatchObject({ status: 200 })
    expect((await room.bid([eur('70')])).answers).toMatchObject([{ accepted: false, refused: 'blocked' }])
    const { body: refused } = await supplier(2).post(bids(), { bids: [eur('70')] })
    expect(refused.answers).toMatchObject([{ accepted: false, refused: 'blocked' }])
  })
})
