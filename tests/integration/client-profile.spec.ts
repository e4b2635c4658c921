import { copyOrders } from '@gostiny/purchasing'
import { startApp, type App } from '../support/app'
import { anonymous, type Client } from '../support/client'
import { addPerson, testStaff, type Person } from '../support/companies'
import { eventually } from '../support/eventually'
import { buyingCompany, loadArticles, priceList, type Article } from '../support/trade'
import type { ClientProfile, TimelineEntry } from '@gostiny/client-profile'
import { randomUUID } from 'node:crypto'

describe('the client profile', () => {
  let app: App
  let clerk: Client
  let company: string
  let branch: string
  let anna: Person
  let articles: Record<string, Article>
  let products: Record<string, string>

  beforeAll(async () => {
    app = await startApp({ from: 'setup' })
    clerk = await testStaff(app)
    articles = await loadArticles(app.db)
    company = await buyingCompany(clerk, 'Haas Tools')
    branch = await buyingCompany(clerk, 'Haas Tools Ulm', { parent_id: company })
    anna = await addPerson(app, clerk, company, 'anna@haas.test', ['administrator'], {
      first_name: 'Anna',
      last_name: 'Haas',
    })
    const { rows } = await app.db.query('select sku, product_id from product_variant')
    products = Object.fromEntries(rows.map(({ sku, product_id }) => [sku, product_id]))
  })

  afterAll(() => app.stop())

  const order = async (who: Client, lines: Record<string, number>, terms: object = {}): Promise<string> => {
    let cartId = ''
    for (const [sku, quantity] of Object.entries(lines)) {
      const { body } = await who.post('/store/company-cart/lines', {
        variant_id: articles[sku].variant_id,
        quantity,
      })
      cartId = body.cart.id
    }
    await who.post('/store/company-cart', terms)
    const { status, body } = await who.post('/store/company-cart/complete', { cart_id: cartId })
    if (status !== 200 && status !== 201) throw new Error(JSON.stringify(body))
    return body.order.id
  }
  const line = (sku: string, quantity: number, unit_price: string) => ({
    variant_id: articles[sku].variant_id,
    title: sku,
    quantity: String(quantity),
    unit_price,
    metadata: { sku },
  })
  const profileOf = async (id: string, query = ''): Promise<ClientProfile> =>
    (await clerk.get(`/admin/client-profiles/${id}${query}`)).body.profile
  const profileWhen = (id: string, isSo: (profile: ClientProfile) => boolean): Promise<ClientProfile> =>
    eventually(async () => {
      const profile = await profileOf(id)
      return isSo(profile) && profile
    })
  const timeline = async (id: string, query = ''): Promise<TimelineEntry[]> =>
    (await clerk.get(`/admin/client-profiles/${id}/timeline${query}`)).body.entries

  it('a company that never did anything has a profile to look at', async () => {
    expect(await profileOf(branch)).toMatchObject({
      company: { id: branch, name: 'Haas Tools Ulm', parent_id: company },
      lifecycle: { state: 'prospect' },
      rfm: null,
      orders: { order_count: 0, revenue: '0.00', next_order: null, by_month: expect.any(Array) },
      interests: { products: [], cart: null },
      discounts: { entitled: [], price_sensitivity: null },
    })
  })

  describe('an order', () => {
    let orderId: string

    beforeAll(async () => {
      orderId = await order(anna.client, { bolt: 10, nut: 100 }, { po_number: 'PO-7', purpose: 'repair' })
    })

    it('is on the profile soon, with what, who and how', async () => {
      const profile = await profileWhen(company, ({ orders }) => orders.order_count === 1)
      expect(profile).toMatchObject({
        lifecycle: { state: 'new', rests_on: { order_days: 1 } },
        orders: { currency: 'eur', revenue: '56.50', average_basket: '56.50', average_lines: 2 },
      })
      expect(profile.orders.by_month.at(-1)).toMatchObject({ order_count: 1, revenue: '56.50' })

      const [placed] = await timeline(company, '?kinds=order.placed')
      expect(placed).toMatchObject({
        document_id: orderId,
        amount: '56.50',
        currency: 'eur',
        purpose: 'repair',
        payment_means: 'invoice',
        channel: 'portal',
        person: { id: anna.person_id, name: 'Anna Haas' },
        details: { line_count: 2, po_number: 'PO-7' },
      })
      const lines = await timeline(company, '?kinds=order.line')
      expect(
        lines.map(({ sku, quantity, unit_price, amount }) => [sku, quantity, unit_price, amount]).sort(),
      ).toEqual([
        ['bolt', '10', '2.00', '20.00'],
        ['nut', '100', '0.365', '36.50'],
      ])
    })

    it('leaves its lines out of the timeline unless they are asked for', async () => {
      expect((await timeline(company)).map(({ kind }) => kind)).not.toContain('order.line')
    })

    it('is in the list and in the overview', async () => {
      const { body } = await clerk.get('/admin/client-profiles?q=haas&order=-revenue')
      expect(body).toMatchObject({ count: 2, offset: 0, limit: 20 })
      expect(body.profiles[0]).toMatchObject({
        company_id: company,
        name: 'Haas Tools',
        lifecycle: 'new',
        revenue: '56.50',
      })
      expect((await clerk.get('/admin/client-profiles?lifecycle=new')).body.profiles).toHaveLength(1)

      const overview = await eventually(async () => {
        const { body: answer } = await clerk.get('/admin/client-profile-overview')
        return answer.overview.totals.revenue.length && answer.overview
      })
      expect(overview.totals).toMatchObject({
        companies: 2,
        customers: 1,
        orders: 1,
        active_30_days: 1,
        revenue: [{ currency: 'eur', total: '56.50', this_month: '56.50', last_month: '0.00' }],
      })
    })

    it('paid, is told as paid', async () => {
      const { body } = await clerk.get(`/admin/orders/${orderId}?fields=*payment_collections.payments`)
      const [{ payments }] = body.order.payment_collections
      const captured = await clerk.post(`/admin/payments/${payments[0].id}/capture`, { amount: 20 })
      expect(captured).toMatchObject({ status: 200, body: {} })
      expect((await profileWhen(company, ({ orders }) => orders.paid === '20.00')).orders.paid).toBe('20.00')
      expect((await timeline(company, '?kinds=payment.received'))[0]).toMatchObject({
        amount: '20.00',
        payment_means: 'invoice',
      })
    })

    it('edited, is worth what it is worth now', async () => {
      const { rows } = await app.db.query(
        `select item.item_id from order_item item join order_line_item line on line.id = item.item_id
         where order_id = $1 and variant_sku = 'bolt'`,
        [orderId],
      )
      const edit = await clerk.post('/admin/order-edits', { order_id: orderId })
      const path = `/admin/order-edits/${edit.body.order_change.order_id}`
      await clerk.post(`${path}/items/item/${rows[0].item_id}`, { quantity: 4 })
      await clerk.post(`${path}/request`)
      expect((await clerk.post(`${path}/confirm`)).status).toBe(200)

      const profile = await profileWhen(company, ({ orders }) => orders.revenue === '44.50')
      expect(profile.orders).toMatchObject({ order_count: 1, ordered: '44.50' })
      expect(
        (await timeline(company, '?kinds=order.changed')).map(({ quantity, amount, sku }) => [
          sku,
          quantity,
          amount,
        ]),
      ).toEqual([['bolt', '-6', '-12.00']])
    })

    it('returned in part, loses that part', async () => {
      const { rows } = await app.db.query(
        `select item.item_id, (select id from stock_location limit 1) as location from order_item item
         join order_line_item line on line.id = item.item_id where order_id = $1 and variant_sku = 'nut' limit 1`,
        [orderId],
      )
      const items = [{ id: rows[0].item_id, quantity: 40 }]
      const sent = await clerk.post(`/admin/orders/${orderId}/fulfillments`, {
        items,
        location_id: rows[0].location,
      })
      expect(sent.status).toBe(200)
      const begun = await clerk.post('/admin/returns', { order_id: orderId, location_id: rows[0].location })
      const path = `/admin/returns/${begun.body.return.id}`
      await clerk.post(`${path}/request-items`, { items })
      await clerk.post(`${path}/request`)
      await clerk.post(`${path}/receive`)
      await clerk.post(`${path}/receive-items`, { items })
      expect((await clerk.post(`${path}/receive/confirm`)).status).toBe(200)

      const profile = await profileWhen(company, ({ orders }) => orders.returned === '14.60')
      expect(profile.orders).toMatchObject({ revenue: '29.90', ordered: '44.50' })
      expect((await timeline(company, '?kinds=return.line'))[0]).toMatchObject({
        sku: 'nut',
        quantity: '40',
        amount: '14.60',
      })
    })

    it('cancelled, never was', async () => {
      const id = await order(anna.client, { washer: 3 })
      await profileWhen(company, ({ orders }) => orders.order_count === 2)
      await clerk.post(`/admin/company-orders/${id}/cancel`, { reason: 'ordered twice' })
      const profile = await profileWhen(company, ({ orders }) => orders.canceled_count === 1)
      expect(profile.orders).toMatchObject({ order_count: 1, revenue: '29.90' })
      expect((await timeline(company, '?kinds=order.canceled'))[0]).toMatchObject({
        document_id: id,
        amount: '3.00',
        details: { reason: 'ordered twice' },
      })
    })

    it('of a subsidiary rolls up to the parent, and only when asked', async () => {
      const { client } = await addPerson(app, clerk, branch, 'ulm@haas.test', ['buyer'])
      await order(client, { washer: 5 })
      await profileWhen(branch, ({ orders }) => orders.order_count === 1)
      expect((await profileOf(company)).orders.revenue).toBe('29.90')
      expect(await profileOf(company, '?with_subsidiaries=1')).toMatchObject({
        company_ids: [company, branch],
        orders: { order_count: 2, revenue: '34.90' },
      })
      const kinds = (await timeline(company, '?with_subsidiaries=1&kinds=order.placed')).map(
        ({ company_id }) => company_id,
      )
      expect(new Set(kinds)).toEqual(new Set([company, branch]))
    })
  })

  describe('discounts', () => {
    it('a company is entitled to a list from its assignment to its end, and uses it by ordering', async () => {
      const list = await priceList(clerk, 'Contract Haas', {
        assignments: [{ target: 'hierarchy', target_id: company }],
        prices: [
          { variant_id: articles.bolt.variant_id, amount: '1.50' },
          { variant_id: articles.bolt.variant_id, amount: '1.20', min_quantity: 100 },
        ],
      })
      const entitled = await profileWhen(branch, ({ discounts }) => discounts.entitled.length === 1)
      expect(entitled.discounts.unused).toMatchObject([{ id: list, title: 'Contract Haas', active: true }])

      await order(anna.client, { bolt: 10 })
      await order(anna.client, { bolt: 200 })
      const { discounts } = await profileWhen(company, (profile) => profile.discounts.saved === '165.00')
      expect(discounts.by_kind).toEqual([
        { kind: 'list', count: 1, saved: '5.00' },
        { kind: 'tier', count: 1, saved: '160.00' },
      ])
      expect(discounts.entitled).toMatchObject([{ id: list, used_count: 2, saved: '165.00', active: true }])
      expect(discounts.unused).toEqual([])

      await clerk.delete(`/admin/company-price-lists/${list}`)
      const ended = await profileWhen(company, (profile) => profile.discounts.entitled[0]?.ended_at !== null)
      expect(ended.discounts.entitled).toMatchObject([{ id: list, active: false, used_count: 2 }])
    })
  })

  it('tells discounts of promotions and those given by hand apart from lists', async () => {
    const buyer = await buyingCompany(clerk, 'Bargain')
    const connection = await app.db.connect()
    try {
      await connection.query('begin')
      await copyOrders(connection, [
        {
          created_at: new Date('2026-01-10T10:00:00Z'),
          status: 'pending',
          currency: 'eur',
          region_id: null,
          sales_channel_id: null,
          metadata: { company_id: buyer, source: 'portal' },
          lines: [
            { ...line('bolt', 10, '1.40'), compare_at_unit_price: '2' },
            { ...line('nut', 10, '0.365'), metadata: { sku: 'nut', base_unit_price: '0.365' } },
          ],
        },
      ])
      await connection.query(
        `insert into order_line_item_adjustment (id, item_id, promotion_id, code, amount, raw_amount)
         select 'ordliadj_1', item_id, 'promo_1', 'SPRING', 0.65, '{"value": "0.65"}' from order_item
         join order_line_item line on line.id = item_id join "order" o on o.id = order_id
         where variant_sku = 'nut' and o.metadata->>'company_id' = $1`,
        [buyer],
      )
      await connection.query('commit')
    } finally {
      connection.release()
    }
    const { discounts, orders } = await profileWhen(
      buyer,
      (profile) => profile.discounts.by_kind.length === 2,
    )
    expect(orders.revenue).toBe('17.00')
    expect(discounts.by_kind).toEqual([
      { kind: 'hand', count: 1, saved: '6.00' },
      { kind: 'promotion', count: 1, saved: '0.65' },
    ])
    expect(discounts).toMatchObject({ saved: '6.65', share_of_amount: 1, share_of_orders: 1 })
    const used = await timeline(buyer, '?kinds=discount.used')
    expect(used.map(({ sku, details }) => [sku, details.discount_kind, details.code]).sort()).toEqual([
      ['bolt', 'hand', undefined],
      ['nut', 'promotion', 'SPRING'],
    ])
  })

  describe('interests', () => {
    const send = (events: object[], body: object = {}, who = anna.client) =>
      who.post('/store/interests', { consent: true, events, ...body })
    const event = (kind: string, facts: object = {}) => ({
      id: randomUUID(),
      kind,
      at: new Date().toISOString(),
      ...facts,
    })

    it('what a person looks at is on the profile of the company, once however often it is sent', async () => {
      const events = [
        event('product.viewed', { product_id: products.screw }),
        event('product.viewed', { product_id: products.screw }),
        event('product.compared', { ids: [products.screw, products.rare] }),
        event('search.done', { query: 'Titan bolt', result_count: 0 }),
        event('cart.line_added', { variant_id: articles.rare.variant_id, quantity: 2 }),
      ]
      expect(await send(events)).toMatchObject({ status: 202, body: { accepted: 5 } })
      expect(await send(events)).toMatchObject({ status: 202, body: { accepted: 0 } })

      const { interests } = await profileWhen(company, (profile) => profile.interests.cart !== null)
      expect(interests.looked_not_bought).toMatchObject([
        { product: { title: 'Wood screw' }, views: 3, ordered_before: false },
      ])
      expect(interests.searches_without_result).toMatchObject([{ query: 'titan bolt', count: 1 }])
      expect(interests.cart).toMatchObject({
        abandoned: false,
        lines: [{ quantity: '2', product: { title: 'Rare part' } }],
      })
      expect((await timeline(company, '?kinds=product.viewed')).length).toBe(2)
      expect(
        (await timeline(company, `?kinds=search.done&person_id=${anna.person_id}`))[0].person?.name,
      ).toBe('Anna Haas')
    })

    it('names things in the language of the reader', async () => {
      const { body } = await clerk.get(`/admin/client-profiles/${company}`, { language: 'uk' })
      expect(body.profile.interests.looked_not_bought[0].product.title).toBe('Шуруп по дереву')
    })

    it('are not recorded without consent', async () => {
      const refused = await send([event('product.viewed', { product_id: products.nut })], { consent: false })
      expect(refused).toMatchObject({ status: 422, body: { code: 'consent_required', field: 'consent' } })
    })

    it('count for the company of the session, whatever the beacon says', async () => {
      const stranger = await buyingCompany(clerk, 'Stranger')
      await send([event('product.viewed', { product_id: products.nut, company_id: stranger })])
      await profileWhen(company, ({ interests }) =>
        interests.products.some(({ rests_on }) => rests_on.views === 1),
      )
      expect((await profileOf(stranger)).interactions.count).toBe(0)
    })

    it.each([
      ['an unknown kind', { kind: 'order.placed' }],
      ['a search without its words', { kind: 'search.done', result_count: 1 }],
      ['an id that is none', { kind: 'product.viewed', product_id: 'p', id: 'x' }],
    ])('refuses %s', async (_, facts) => {
      expect((await send([{ ...event('product.viewed'), ...facts }])).status).toBe(400)
    })

    it('refuses more than a page can have seen', async () => {
      expect(
        (await send(Array.from({ length: 101 }, () => event('product.viewed', { product_id: 'p' })))).status,
      ).toBe(400)
    })

    it('an event from the future happened now', async () => {
      await send([event('category.viewed', { category_id: 'pcat_none', at: '2999-01-01T00:00:00Z' })])
      const [seen] = await eventually(async () => {
        const entries = await timeline(company, '?kinds=category.viewed')
        return entries.length > 0 && entries
      })
      expect(new Date(seen.occurred_at).getTime()).toBeLessThanOrEqual(Date.now())
    })
  })

  describe('the timeline', () => {
    it('goes on where it stopped, without a gap or a repetition', async () => {
      const whole = await timeline(company, '?limit=200')
      const pages: TimelineEntry[] = []
      let next: string | null = ''
      while (next !== null) {
        type Page = { entries: TimelineEntry[]; next: string | null }
        const { body }: { body: Page } = await clerk.get<Page>(
          `/admin/client-profiles/${company}/timeline?limit=3${next && `&before=${next}`}`,
        )
        pages.push(...body.entries)
        next = body.next
      }
      expect(pages.map(({ id }) => id)).toEqual(whole.map(({ id }) => id))
      const times = whole.map(({ occurred_at }) => occurred_at)
      expect(times).toEqual([...times].sort().reverse())
    })

    it('refuses a cursor nobody gave', async () => {
      const { status, body } = await clerk.get(`/admin/client-profiles/${company}/timeline?before=x`)
      expect([status, body.code]).toEqual([400, 'timeline_cursor_invalid'])
    })
  })

  describe('the wrong person', () => {
    const paths = [
      '/admin/client-profiles',
      '/admin/client-profile-overview',
      '/admin/client-profiles/rebuild',
      '/admin/client-profiles/:id',
      '/admin/client-profiles/:id/timeline',
    ]

    it.each(paths)('a buyer does not see %s, nor does nobody', async (path) => {
      const own = path.replace(':id', company)
      expect((await anna.client.get(own)).status).toBe(401)
      expect((await anonymous(app).get(own)).status).toBe(401)
    })

    it('nobody rebuilds but the staff', async () => {
      expect((await anna.client.post('/admin/client-profiles/rebuild')).status).toBe(401)
    })

    it('sends no interests without signing in', async () => {
      expect((await anonymous(app).post('/store/interests', { consent: true, events: [] })).status).toBe(401)
    })

    it('there is no profile of a company that is not there', async () => {
      for (const path of ['', '/timeline']) {
        const { status, body } = await clerk.get(`/admin/client-profiles/comp_nowhere${path}`)
        expect([status, body.code]).toEqual([404, 'client_profile_not_found'])
      }
    })
  })
})
