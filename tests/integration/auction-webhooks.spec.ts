import { startApp, type App } from '../support/app'
import { eventually } from '../support/eventually'
import { WebhookListener } from '../support/webhook-listener'
import { auctionFloor, liveLot, type Floor } from './auction-room-fixture'

describe('webhooks of auctions', () => {
  let app: App
  let floor: Floor
  const listeners: WebhookListener[] = []

  beforeAll(async () => {
    app = await startApp({ from: 'setup' })
    floor = await auctionFloor(app, ['Anker', 'Berg'])
  })

  afterAll(() => app.stop())
  afterEach(() => listeners.splice(0).forEach((listener) => listener.close()))

  const path = '/store/auction-webhooks'
  const listen = async (client = floor.buyer, more: object = {}) => {
    const listener = new WebhookListener()
    listeners.push(listener)
    const url = await listener.open()
    const { status, body } = await client.post(path, { url, ...more })
    expect({ status, body }).toMatchObject({ status: 201 })
    listener.secret = body.secret
    return { listener, id: body.webhook.id as string }
  }
  const pause = (lot: string) =>
    floor.buyer.post(`/store/auction-lots/${lot}/commands`, { kind: 'pause', reason: 'tea' })
  const cancel = (lot: string) =>
    floor.buyer.post(`/store/auction-lots/${lot}/commands`, { kind: 'cancel', reason: 'no need' })

  it('tell both sides how a lot fares, in order and signed, through refusals and a killed process', async () => {
    const [buyer, supplier] = [await listen(), await listen(floor.suppliers[0].client)]
    const stranger = await listen(floor.suppliers[1].client)
    let refusals = 0
    buyer.listener.answers = ({ type }) => (type === 'lot.paused' && refusals++ < 2 ? 500 : 200)
    const stored = async () =>
      (await app.db.query<{ id: string; secret: string }>('select id, secret from auction_webhook')).rows
    expect((await stored()).filter(({ secret }) => secret.startsWith('whsec_'))).toEqual([])
    // As one of them was stored before secrets were sealed.
    await app.db.query('update auction_webhook set secret = $2 where id = $1', [
      supplier.id,
      supplier.listener.secret,
    ])
    const { lot } = await liveLot({ ...floor, suppliers: floor.suppliers.slice(0, 1) })
    await pause(lot)
    await app.kill()
    await app.restart()
    await eventually(async () => (await stored()).every(({ secret }) => secret.startsWith('sealed:')))
    await cancel(lot)

    const expected = ['lot.published', 'lot.live', 'lot.paused', 'lot.cancelled']
    for (const { listener } of [buyer, supplier])
      await eventually(async () => new Set(listener.told.map(({ type }) => type)).size >= expected.length)
    for (const { listener } of [buyer, supplier]) {
      const first = [...new Map(listener.told.map((told) => [told.id, told])).values()]
      expect(first.map(({ type }) => type)).toEqual(expected)
      expect(first.every(({ isSigned, lot_id }) => isSigned && lot_id === lot)).toBe(true)
    }
    expect(buyer.listener.turnedAway).toEqual(['lot.paused', 'lot.paused'])
    expect(stranger.listener.told).toEqual([])

    const { body } = await floor.buyer.get(`${path}/${buyer.id}/deliveries`)
    expect(body.deliveries.map(({ kind }: { kind: string }) => kind)).toEqual([...expected].reverse())
    expect(body.deliveries[1]).toMatchObject({
      ...{ kind: 'lot.paused', attempts: 3, status: 200 },
      ...{ lot_id: lot, event_id: expect.any(String), number: expect.any(Number), title: expect.any(String) },
    })
    expect(JSON.stringify((await floor.buyer.get(path)).body)).not.toContain('whsec_')
  })

  it('only tell the kinds that were asked for, and nothing once switched off', async () => {
    const { listener, id } = await listen(floor.buyer, { kinds: ['lot.cancelled'] })
    const first = await liveLot(floor)
    await cancel(first.lot)
    await eventually(async () => listener.told.length === 1)
    expect(listener.told[0]).toMatchObject({ type: 'lot.cancelled', lot_id: first.lot })
    await floor.buyer.post(`${path}/${id}`, { is_enabled: false })
    const other = await listen(floor.buyer, { kinds: ['lot.cancelled'] })
    const second = await liveLot(floor)
    await cancel(second.lot)
    await eventually(async () => other.listener.told.length === 1)
    expect(listener.told.length).toBe(1)
    expect((await floor.buyer.delete(`${path}/${id}`)).status).toBe(204)
    expect((await floor.buyer.get(`${path}/${id}/deliveries`)).status).toBe(404)
  })

  it('are disabled after fifty failures in a row, and come back when switched on', async () => {
    const { listener, id } = await listen(floor.buyer, { kinds: ['lot.cancelled'] })
    listener.answers = () => 503
    await app.db.query('update auction_webhook set failures = 49 where id = $1', [id])
    const { lot } = await liveLot(floor)
    await cancel(lot)
    const mine = async () =>
      (await floor.buyer.get(path)).body.webhooks.find((one: { id: string }) => one.id === id)
    await eventually(async () => (await mine()).disabled_at)
    expect(await mine()).toMatchObject({ failures: 50, last_error: 'answered 503' })
    listener.answers = () => 200
    await floor.buyer.post(`${path}/${id}`, { is_enabled: true })
    await eventually(async () => listener.told.length === 1)
  })

  it('are tried by hand: signed, also while switched off, and not again at once', async () => {
    const { listener, id } = await listen(floor.buyer)
    await floor.buyer.post(`${path}/${id}`, { is_enabled: false })
    listener.answers = () => 204
    const tried = await floor.buyer.post(`${path}/${id}/test`, {})
    expect([tried.status, tried.body.delivery]).toEqual([200, { status: 204 }])
    expect(listener.told).toMatchObject([{ type: 'webhook.test', isSigned: true }])
    const again = await floor.buyer.post(`${path}/${id}/test`, {})
    expect([again.status, again.body.code]).toEqual([429, 'too_many_requests'])
    expect(again.body.message).toBe('Too many attempts. Please wait 5 s.')
    expect((await floor.suppliers[0].client.post(`${path}/${id}/test`, {})).status).toBe(404)
    listener.close()
    await app.db.query('update auction_webhook set tested_at = null where id = $1', [id])
    const { body } = await floor.buyer.post(`${path}/${id}/test`, {})
    expect(body.delivery).toMatchObject({ status: null, error: expect.stringContaining('ECONNREFUSED') })
  })

  it.each(['http://example.com/', 'https://10.0.0.1/', 'https://169.254.169.254/', 'file:///etc/passwd'])(
    'are not registered at %s',
    async (url) => {
      const { status, body } = await floor.buyer.post(path, { url })
      expect({ status, body }).toMatchObject({
        status: 400,
        body: { code: 'auction_webhook_url', field: 'url' },
      })
    },
  )
})
