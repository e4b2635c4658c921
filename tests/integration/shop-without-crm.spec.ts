import { startApp, type App } from '../support/app'
import { member, type Client } from '../support/client'
import { loginOf } from '../support/logins'

describe('the shop without any CRM plugin', () => {
  let app: App
  let buyer: Client

  beforeAll(async () => {
    app = await startApp({ without: 'client-profile,crm-interests,crm-orders,crm-discounts' })
    const { email, password } = loginOf('portal')
    buyer = await member(app, email, password)
  })

  afterAll(() => app.stop())

  it('sells', async () => {
    const { body: catalog } = await buyer.get('/store/catalog/products?in_stock=1&limit=5')
    const card = catalog.products.find(
      ({ price }: { price: { unit_price: string | null } }) => price.unit_price,
    )
    const quantity = Math.max(card.min_quantity, card.step_quantity)

    const added = await buyer.post('/store/company-cart/lines', { variant_id: card.variant_id, quantity })
    expect(added.status).toBe(200)
    const { cart } = added.body
    const placed = await buyer.post(
      '/store/company-cart/complete',
      { cart_id: cart.id },
      { headers: { 'idempotency-key': 'once' } },
    )
    expect(placed.status).toBe(200)

    const { body } = await buyer.get(`/store/company-orders/${placed.body.order.id}`)
    expect(body.order.lines).toHaveLength(cart.lines.length)
  })

  it('has no door into the CRM', async () => {
    expect((await buyer.post('/store/interests', { events: [], consent: true })).status).toBe(404)
  })
})
