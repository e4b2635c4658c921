import { startApp, type App } from '../support/app'
import type { Client } from '../support/client'
import { addPerson, testStaff } from '../support/companies'
import { eventually } from '../support/eventually'
import { loadArticles } from '../support/trade'
import { auctionBody, supplierCompany } from './auction-fixture'
import { buyingCompany } from '../support/trade'
import { verify } from '../verifier/src'

/** The lines with one digit of a value changed, in the first line that holds a text. */
function withAnotherDigit(lines: string[], text: string): string[] {
  const index = lines.findIndex((line) => line.includes(text))
  const changed = lines[index].replace(/"value":"(\d)/, (_, digit: string) => `"value":"${(+digit + 1) % 10}`)
  expect(changed).not.toBe(lines[index])
  return lines.with(index, changed)
}

describe('auctions', () => {
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
    for (const name of ['Anker', 'Berg', 'Cordes']) suppliers.push(await supplierCompany(app, clerk, name))
  })

  afterAll(() => app.stop())

  const invited = () => suppliers.map(({ company }) => ({ supplier_company_id: company }))

  async function liveLot(rules: object = {}, lastsMs = 60_000) {
    const body = auctionBody({ variantId: bolt, suppliers: invited(), startsInMs: 2_500, lastsMs, rules })
    const { status, body: made } = await buyer.post('/store/auction-events', body)
    expect({ status, made }).toMatchObject({ status: 201 })
    const id: string = made.event.id
    const lot: string = made.event.lots[0].id
    expect((await buyer.post(`/store/auction-events/${id}/publish`)).status).toBe(200)
    for (const { client } of suppliers)
      expect((await client.post(`/store/auction-events/${id}/answer`, { accept: true })).status).toBe(200)
    const room = () => buyer.get(`/store/auction-lots/${lot}/room`)
    await eventually(async () => (await room()).body.room.lot.phase === 'live')
    return { id, lot, room }
  }

  const bid = async (who: number, lot: string, price: string, more: object = {}) => {
    const { body } = await suppliers[who].client.post(`/store/auction-lots/${lot}/bids`, {
      bids: [{ price, currency: 'eur', ...more }],
    })
    return body.answers[0]
  }

  const protocolOf = async (lot: string): Promise<string[]> => {
    const url = `${app.url}/store/auction-lots/${lot}/protocol`
    const response = await fetch(url, { headers: buyer.headers })
    expect(response.status).toBe(200)
    return (await response.text()).trimEnd().split('\n')
  }

  it('run from a draft to an order at a contract price', async () => {
    const { id, lot, room } = await liveLot(
      { extension: { policy: 'none', window_ms: 0, by_ms: 0, top: 1 } },
      4_000,
    )
    expect(await bid(0, lot, '200')).toMatchObject({ accepted: true, value: '200' })
    expect(await bid(1, lot, '199.5')).toMatchObject({
      accepted: false,
      refused: 'best_step_not_met',
      required: '199.00',
    })
    expect(await bid(1, lot, '190')).toMatchObject({ accepted: true })

    await eventually(async () => (await room()).body.room.lot.phase === 'closed')
    const { cockpit } = (await room()).body.room
    expect(cockpit).toMatchObject({ best: '190', saved: { amount: '10', percent: '5' } })

    const { status } = await buyer.post(`/store/auction-lots/${lot}/commands`, {
      kind: 'award',
      shares: cockpit.proposal,
    })
    expect(status).toBe(200)
    const protocol = await protocolOf(lot)
    expect(await verify(protocol)).toMatchObject({ ok: true, findings: [], award: { deviates: false } })
    const { ok, findings } = await verify(withAnotherDigit(protocol, '"kind":"bid_accepted"'))
    expect({ ok, isFound: findings.length > 0 }).toEqual({ ok: false, isFound: true })

    const { body: after } = await buyer.get(`/store/auction-events/${id}`)
    expect(after.event.state).toBe('awarded')
    const { body: ordered } = await buyer.get(`/store/company-orders/${after.event.lots[0].order_ids[0]}`)
    expect(ordered.order).toMatchObject({ subtotal: '190.00' })
    const { body: priced } = await buyer.post('/store/prices', { items: [{ variant_id: bolt, quantity: 1 }] })
    expect(priced.prices[0].unit_price).toBe('1.90')
  })
})
