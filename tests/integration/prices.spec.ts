import { startApp, type App } from '../support/app'
import { type Client } from '../support/client'
import { addPerson, testStaff } from '../support/companies'
import { eventually } from '../support/eventually'
import { buyingCompany, loadArticles, priceList, type Article } from '../support/trade'

describe('prices', () => {
  let app: App
  let clerk: Client
  let buyer: Client
  let company: string
  let articles: Record<string, Article>

  const ask = async (sku: string, quantity: number, who = buyer) => {
    const { body } = await who.post('/store/prices', {
      items: [{ variant_id: articles[sku].variant_id, quantity }],
    })
    return body.prices[0]
  }

  beforeAll(async () => {
    app = await startApp({ from: 'setup' })
    clerk = await testStaff(app)
    articles = await loadArticles(app.db)
    const holding = await buyingCompany(clerk, 'Haas Holding')
    company = await buyingCompany(clerk, 'Haas Tools', { parent_id: holding })
    buyer = (await addPerson(app, clerk, company, 'buyer@haas.test', ['buyer'])).client

    await priceList(clerk, 'Holding contract', {
      assignments: [{ target: 'hierarchy', target_id: holding }],
      prices: [{ variant_id: articles.bolt.variant_id, amount: '1.80' }],
    })
  })

  afterAll(() => app.stop())

  it('come from the catalog where no list says otherwise', async () => {
    expect(await ask('nut', 3)).toMatchObject({
      unit_price: '0.365',
      base_unit_price: '0.365',
      reason: { kind: 'base' },
    })
  })

  it('of a parent reach its subsidiaries, and nobody else', async () => {
    expect(await ask('bolt', 1)).toMatchObject({
      unit_price: '1.80',
      base_unit_price: '2.00',
      reason: { kind: 'list', list_title: 'Holding contract' },
    })

    const stranger = await buyingCompany(clerk, 'Stranger')
    const { client } = await addPerson(app, clerk, stranger, 'buyer@stranger.test', ['buyer'])
    expect(await ask('bolt', 1, client)).toMatchObject({ unit_price: '2.00', reason: { kind: 'base' } })
  })

  it('of the company, its group and everyone are weighed together: the lowest wins, tiers by quantity', async () => {
    const group = await clerk.post('/admin/company-groups', { name: 'Tool makers' })
    await clerk.post(`/admin/companies/${company}`, { group_ids: [group.body.company_group.id] })
    const washer = articles.washer.variant_id
    const price = (amount: string, min_quantity = 1) => ({ variant_id: washer, amount, min_quantity })
    await priceList(clerk, 'Own', {
      assignments: [{ target: 'company', target_id: company }],
      prices: [price('0.90'), price('0.70', 100)],
    })
    await priceList(clerk, 'Group', {
      assignments: [{ target: 'group', target_id: group.body.company_group.id }],
      prices: [price('0.80', 10)],
    })
    await priceList(clerk, 'Everyone', { assignments: [{ target: 'everyone' }], prices: [price('0.95')] })

    const named = async (quantity: number) => {
      const { unit_price, reason } = await ask('washer', quantity)
      return [unit_price, reason.list_title]
    }
    expect(await named(1)).toEqual(['0.90', 'Own'])
    expect(await named(10)).toEqual(['0.80', 'Group'])
    expect(await named(100)).toEqual(['0.70', 'Own'])
    expect((await ask('washer', 1)).tiers).toEqual([
      { min_quantity: 1, unit_price: '0.90' },
      { min_quantity: 10, unit_price: '0.80' },
      { min_quantity: 100, unit_price: '0.70' },
    ])
  })

  it('change to the millisecond with the validity of a list, in the database as in the rule', async () => {
    const starts_at = '2031-05-01T10:00:00.000Z'
    const ends_at = '2031-06-01T00:00:00.000Z'
    await priceList(clerk, 'May', {
      starts_at,
      ends_at,
      assignments: [{ target: 'company', target_id: company }],
      prices: [{ variant_id: articles.nut.variant_id, amount: '0.30' }],
    })
    const at = async (instant: string) => {
      const items = [{ variant_id: articles.nut.variant_id, quantity: 1 }]
      const { body } = await clerk.post('/admin/price-questions', { company_id: company, at: instant, items })
      return body.prices[0].unit_price
    }

    expect(await at('2031-05-01T09:59:59.999Z')).toBe('0.365')
    expect(await at(starts_at)).toBe('0.30')
    expect(await at('2031-05-31T23:59:59.999Z')).toBe('0.30')
    expect(await at(ends_at)).toBe('0.365')
  })

  it('of a draft or another currency are not offered', async () => {
    const assignments = [{ target: 'company', target_id: company }]
    const prices = [{ variant_id: articles.nut.variant_id, amount: '0.01' }]
    await priceList(clerk, 'Draft', { status: 'draft', assignments, prices })
    await priceList(clerk, 'Sterling', { currency: 'gbp', assignments, prices })
    expect((await ask('nut', 1)).unit_price).toBe('0.365')
  })

  it('are one number in list, product, cart and order', async () => {
    const { handle, variant_id } = articles.bolt
    const card = await eventually(async () => {
      const { body: list } = await buyer.get('/store/catalog/products?q=bolt')
      return list.products.find((product: { handle: string }) => product.handle === handle)
    })
    const { body: page } = await buyer.get(`/store/catalog/products/${handle}`)
    const { body: added } = await buyer.post('/store/company-cart/lines', { variant_id, quantity: 7 })
    const { body: placed } = await buyer.post('/store/company-cart/complete', { cart_id: added.cart.id })
    const { body: ordered } = await buyer.get(`/store/company-orders/${placed.order.id}`)

    const seen = [card.price, page.product.price, added.cart.lines[0], ordered.order.lines[0]]
    expect(seen.map(({ unit_price, base_unit_price }) => [unit_price, base_unit_price])).toEqual(
      Array(4).fill(['1.80', '2.00']),
    )
    expect(seen.map(({ reason }) => reason.list_title)).toEqual(Array(4).fill('Holding contract'))
    expect([added.cart.subtotal, ordered.order.subtotal]).toEqual(['12.60', '12.60'])
    expect(ordered.order.total).toBe(added.cart.total)
  })

  describe('kept by staff', () => {
    it('are changed and deleted all or none', async () => {
      const list = await priceList(clerk, 'Kept', {
        prices: [{ variant_id: articles.nut.variant_id, amount: '0.20' }],
      })
      const path = `/admin/company-price-lists/${list}/prices`
      const { body: before } = await clerk.get(path)
      expect(before.prices).toMatchObject([
        { sku: 'nut', amount: '0.20', base_amount: '0.365', min_quantity: 1 },
      ])

      const refused = await clerk.post(path, {
        delete: [before.prices[0].id],
        upsert: [{ variant_id: 'variant_nobody', amount: '1' }],
      })
      expect([refused.status, refused.body.code]).toEqual([422, 'variant_unknown'])
      expect((await clerk.get(path)).body.count).toBe(1)

      await clerk.post(path, { upsert: [{ variant_id: articles.nut.variant_id, amount: '0.19' }] })
      expect((await clerk.get(path)).body.prices).toMatchObject([{ id: before.prices[0].id, amount: '0.19' }])

      await clerk.post(path, { delete: [before.prices[0].id] })
      expect((await clerk.get(path)).body.count).toBe(0)
    })

    it('are listed with the company that buys by them', async () => {
      const { body } = await clerk.get(`/admin/companies/${company}/price-lists?limit=50&order=title`)
      const titles = body.price_lists.map(({ title }: { title: string }) => title)
      expect(titles).toEqual(['Draft', 'Everyone', 'Group', 'Holding contract', 'May', 'Own', 'Sterling'])
    })

    it('end with their list', async () => {
      const list = await priceList(clerk, 'Short', {
        assignments: [{ target: 'company', target_id: company }],
        prices: [{ variant_id: articles.nut.variant_id, amount: '0.05' }],
      })
      expect((await ask('nut', 1)).unit_price).toBe('0.05')

      expect((await clerk.delete(`/admin/company-price-lists/${list}`)).status).toBe(200)
      expect((await ask('nut', 1)).unit_price).toBe('0.365')
      expect((await clerk.get(`/admin/company-price-lists/${list}`)).status).toBe(404)
    })

    it('are refused when the period is reversed, the amount no decimal or the target unknown', async () => {
      const reversed = await clerk.post('/admin/company-price-lists', {
        title: 'Reversed',
        currency: 'eur',
        starts_at: '2031-02-01T00:00:00Z',
        ends_at: '2031-01-01T00:00:00Z',
      })
      expect([reversed.status, reversed.body.errors[0].field]).toEqual([400, 'ends_at'])

      const list = await priceList(clerk, 'Target', {})
      const prices = `/admin/company-price-lists/${list}/prices`
      for (const amount of ['1,5', '-1', 'NaN', '1e400']) {
        const { status } = await clerk.post(prices, {
          upsert: [{ variant_id: articles.nut.variant_id, amount }],
        })
        expect([amount, status]).toEqual([amount, 400])
      }
      const nobody = { target: 'company', target_id: 'comp_nobody' }
      const { status, body } = await clerk.post(`/admin/company-price-lists/${list}/assignments`, nobody)
      expect([status, body.code]).toEqual([422, 'assignment_target_unknown'])
    })
  })
})
