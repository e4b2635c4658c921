import { startApp, type App } from '../support/app'
import { type Client } from '../support/client'
import { addPerson, registerCompany, testStaff } from '../support/companies'
import { eventually } from '../support/eventually'
import { buyingCompany, loadArticles, priceList, type Article } from '../support/trade'

describe('purchasing', () => {
  let app: App
  let clerk: Client
  let company: string
  let anna: Client
  let boris: Client
  let articles: Record<string, Article>

  const put = (who: Client, sku: string, quantity: number) =>
    who.post('/store/company-cart/lines', { variant_id: articles[sku].variant_id, quantity })
  const complete = (who: Client, cart_id: string, more: object = {}) =>
    who.post('/store/company-cart/complete', { cart_id, ...more })
  const order = async (who: Client, lines: Record<string, number>) => {
    let cart_id = ''
    for (const [sku, quantity] of Object.entries(lines))
      cart_id = (await put(who, sku, quantity)).body.cart.id
    return (await complete(who, cart_id)).body.order.id as string
  }
  const emptyCart = async (who: Client) => {
    const { body } = await who.get('/store/company-cart')
    for (const line of body.cart.lines) await who.delete(`/store/company-cart/lines/${line.id}`)
  }
  const count = async (sql: string, values: unknown[] = []) =>
    Number((await app.db.query(`select count(*) from ${sql}`, values)).rows[0].count)
  const ordersOf = (cart_id: string) =>
    count(`"order" where metadata->>'cart_id' = $1 and deleted_at is null`, [cart_id])

  beforeAll(async () => {
    app = await startApp({ from: 'setup' })
    clerk = await testStaff(app)
    articles = await loadArticles(app.db)
    company = await buyingCompany(clerk, 'Haas Tools')
    anna = (await addPerson(app, clerk, company, 'anna@haas.test', ['administrator'], { first_name: 'Anna' }))
      .client
    boris = (await addPerson(app, clerk, company, 'boris@haas.test', ['buyer'])).client
  })

  afterAll(() => app.stop())
  afterEach(async () => {
    await emptyCart(anna)
    await emptyCart(boris)
  })

  describe('the cart', () => {
    it('is one per person and company, in the currency of the company, with taxes of its address', async () => {
      const first = await anna.get('/store/company-cart')
      expect(first.body.cart).toMatchObject({
        currency: 'eur',
        lines: [],
        address: { address_1: 'Werkstr. 1' },
      })
      expect((await boris.get('/store/company-cart')).body.cart.id).not.toBe(first.body.cart.id)

      const { body } = await put(anna, 'bolt', 10)
      expect(body.cart).toMatchObject({
        id: first.body.cart.id,
        subtotal: '20.00',
        tax_total: '3.80',
        total: '23.80',
      })
    })

    it('is made once by requests that come at the same moment', async () => {
      const { client } = await addPerson(app, clerk, company, 'eager@haas.test', ['buyer'])
      const answers = await Promise.all(Array.from({ length: 8 }, () => put(client, 'bolt', 1)))
      expect(new Set(answers.map(({ body }) => body.cart.id)).size).toBe(1)
      expect((await client.get('/store/company-cart')).body.cart.lines).toMatchObject([
        { sku: 'bolt', quantity: 8 },
      ])
    })

    it('takes quantities as the article is sold and names the accepted ones', async () => {
      const refused = await put(anna, 'screw', 25)
      expect(refused.status).toBe(422)
      expect(refused.body).toMatchObject({
        code: 'quantity_step',
        field: 'quantity',
        details: { below: 20, above: 30 },
      })
      expect(refused.body.message).toContain('20 / 30')

      const { body } = await put(anna, 'screw', 20)
      const [line] = body.cart.lines
      expect((await put(anna, 'screw', 10)).body.cart.lines).toMatchObject([{ quantity: 30 }])
      const changed = await anna.post(`/store/company-cart/lines/${line.id}`, { quantity: 15 })
      expect([changed.status, changed.body.details]).toEqual([
        422,
        expect.objectContaining({ below: null, above: 20 }),
      ])
      expect((await anna.post(`/store/company-cart/lines/${line.id}`, { quantity: 1.5 })).status).toBe(400)
    })

    it('does not promise more than is in stock', async () => {
      const { status, body } = await put(anna, 'rare', 6)
      expect([status, body.code, body.details.available]).toEqual([422, 'not_enough_stock', 5])
      expect((await put(anna, 'rare', 5)).status).toBe(200)
    })

    it('prices a line anew with its quantity', async () => {
      const washer = articles.washer.variant_id
      const list = await priceList(clerk, 'Tiers', {
        assignments: [{ target: 'company', target_id: company }],
        prices: [{ variant_id: washer, amount: '0.50', min_quantity: 100 }],
      })
      const { body } = await put(anna, 'washer', 99)
      expect(body.cart.lines).toMatchObject([{ unit_price: '1.00', total: '99.00' }])
      const [{ id }] = body.cart.lines
      const more = await anna.post(`/store/company-cart/lines/${id}`, { quantity: 100 })
      expect(more.body.cart.lines).toMatchObject([
        {
          unit_price: '0.50',
          base_unit_price: '1.00',
          total: '50.00',
          reason: { list_id: list, min_quantity: 100 },
        },
      ])
      await clerk.delete(`/admin/company-price-lists/${list}`)
    })

    it('keeps order number, date, purpose and address, and clears what is emptied', async () => {
      const depot = await clerk.post(`/admin/companies/${company}/addresses`, {
        ...{ title: 'Depot', address_1: 'Lagerweg 2', city: 'Linz', postal_code: '4020', country_code: 'at' },
      })
      await put(anna, 'bolt', 10)
      const terms = { po_number: 'PO-1', requested_date: '2090-01-31', purpose: 'Line 4', note: 'Ring twice' }
      const shipping_address_id = depot.body.address.id
      const { body } = await anna.post('/store/company-cart', { ...terms, shipping_address_id })
      expect(body.cart).toMatchObject({ ...terms, shipping_address_id, address: { address_1: 'Lagerweg 2' } })
      expect(body.cart.tax_total).toBe('4.00')

      const cleared = await anna.post('/store/company-cart', { po_number: '' })
      expect(cleared.body.cart).toMatchObject({ po_number: null, note: 'Ring twice' })
      const past = await anna.post('/store/company-cart', { requested_date: '2001-01-01' })
      expect([past.status, past.body.field]).toEqual([422, 'requested_date'])
    })

    it('knows only its own lines and addresses', async () => {
      const stranger = await buyingCompany(clerk, 'Stranger')
      const { client } = await addPerson(app, clerk, stranger, 'buyer@stranger.test', ['buyer'])
      const { body } = await put(anna, 'bolt', 1)
      const path = `/store/company-cart/lines/${body.cart.lines[0].id}`
      expect((await client.post(path, { quantity: 9 })).status).toBe(404)
      expect((await client.delete(path)).status).toBe(404)

      const { body: own } = await anna.get('/store/company-cart')
      const foreign = await client.post('/store/company-cart', {
        shipping_address_id: own.cart.shipping_address_id,
      })
      expect([foreign.status, foreign.body.code]).toEqual([422, 'address_unknown'])
    })
  })

  describe('an order', () => {
    it('keeps lines, prices, reasons, taxes and terms of its cart, and the cart ends', async () => {
      await put(anna, 'bolt', 10)
      await anna.post('/store/company-cart', { po_number: 'PO-2', requested_date: '2090-02-01' })
      const { body } = await put(anna, 'nut', 3)
      const placed = await complete(anna, body.cart.id, { expected_total: body.cart.total })
      expect(placed.status).toBe(200)

      const { body: shown } = await boris.get(`/store/company-orders/${placed.body.order.id}`)
      expect(shown.order).toMatchObject({
        ...{ status: 'pending', source: 'portal', po_number: 'PO-2', requested_date: '2090-02-01' },
        ...{ subtotal: body.cart.subtotal, tax_total: body.cart.tax_total, total: body.cart.total },
        lines: [
          {
            sku: 'bolt',
            quantity: 10,
            unit_price: '2.00',
            base_unit_price: '2.00',
            reason: { kind: 'base' },
          },
          { sku: 'nut', quantity: 3, unit_price: '0.365' },
        ],
      })
      const { body: list } = await boris.get('/store/company-orders?q=PO-2')
      expect(list).toMatchObject({
        count: 1,
        orders: [{ total: body.cart.total, subtotal: '21.095', line_count: 2 }],
      })
      expect((await anna.get('/store/company-cart')).body.cart).toMatchObject({ lines: [], po_number: null })
    })

    it('is confirmed once, to its person, in his language', async () => {
      const kyiv = await buyingCompany(clerk, 'Київбуд', { country: 'ua', currency: 'uah', language: 'uk' })
      const { client } = await addPerson(app, clerk, kyiv, 'olena@kyiv.test', ['buyer'], {
        first_name: 'Олена',
      })
      const id = await order(client, { bolt: 2 })
      const letters = await eventually(async () => {
        const { rows } = await app.db.query('select * from mail_message where dedupe_key = $1', [
          `order-placed:${id}`,
        ])
        return rows.length ? rows : null
      })
      expect(letters).toMatchObject([{ to: 'olena@kyiv.test', language: 'uk', company_id: kyiv }])
      expect(letters[0].subject).toMatch(/^Замовлення \d+ прийнято – Київбуд$/)
      expect(letters[0].text).toContain('Болт сталевий (bolt) · 2')
      expect(letters[0].text).toMatch(/Разом.*240,00/)
    })

    it('is refused for an empty cart and without an address', async () => {
      const { body } = await anna.get('/store/company-cart')
      const empty = await complete(anna, body.cart.id)
      expect([empty.status, empty.body.code]).toEqual([422, 'cart_empty'])

      const homeless = await registerCompany(clerk, 'Homeless', { country: 'de', currency: 'eur' })
      const { client } = await addPerson(app, clerk, homeless, 'buyer@homeless.test', ['buyer'])
      const { body: filled } = await put(client, 'bolt', 1)
      const { status, body: refusal } = await complete(client, filled.cart.id)
      expect([status, refusal.code]).toEqual([422, 'address_required'])
    })

    it('of the last pieces goes to one of two who want them', async () => {
      const carts = await Promise.all(
        [anna, boris].map(async (who) => (await put(who, 'rare', 4)).body.cart.id),
      )
      const answers = await Promise.all([complete(anna, carts[0]), complete(boris, carts[1])])
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 422])
      expect(answers.find(({ status }) => status === 422)!.body).toMatchObject({
        code: 'not_enough_stock',
        details: { available: 1 },
      })
      const { id } = answers.find(({ status }) => status === 200)!.body.order
      await clerk.post(`/admin/company-orders/${id}/cancel`, { reason: 'Only a test' })
    })

    it('is refused while an article of it is no longer sold', async () => {
      const { body } = await put(anna, 'washer', 1)
      await app.db.query(`update product set status = 'draft' where handle = 'test-washer'`)
      expect((await anna.get('/store/company-cart')).body.cart.lines).toMatchObject([{ is_available: false }])
      const { status, body: refusal } = await complete(anna, body.cart.id)
      expect([status, refusal.code]).toEqual([422, 'line_not_sold'])
      await app.db.query(`update product set status = 'published' where handle = 'test-washer'`)
    })
  })

  describe('one cart makes one order', () => {
    const fill = async () => (await put(anna, 'bolt', 1)).body.cart.id as string
    const sameOrder = (answers: { status: number; body: { order?: { id: string } } }[]) => {
      expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200))
      expect(new Set(answers.map(({ body }) => body.order!.id)).size).toBe(1)
    }

    it('for a double click', async () => {
      const cart_id = await fill()
      const headers = { 'idempotency-key': cart_id }
      const click = () => anna.post('/store/company-cart/complete', { cart_id }, { headers })
      sameOrder(await Promise.all([click(), click(), click(), click()]))
      expect(await ordersOf(cart_id)).toBe(1)
    })

    it('for a retry after a lost answer', async () => {
      const cart_id = await fill()
      sameOrder([await complete(anna, cart_id), await complete(anna, cart_id)])
      expect(await ordersOf(cart_id)).toBe(1)
    })

    it('for two people who complete it at the same moment', async () => {
      const cart_id = await fill()
      sameOrder(await Promise.all([anna, boris, anna, boris].map((who) => complete(who, cart_id))))
      expect(await ordersOf(cart_id)).toBe(1)
    })

    it('for two processes that share nothing but the database', async () => {
      const other = await startApp({ databaseUrl: app.databaseUrl })
      try {
        const elsewhere = boris.at(other.url)
        for (let round = 0; round < 3; round++) {
          const cart_id = await fill()
          sameOrder(
            await Promise.all([anna, elsewhere, anna, elsewhere].map((who) => complete(who, cart_id))),
          )
          expect(await ordersOf(cart_id)).toBe(1)
        }
      } finally {
        await other.stop()
      }
    })

    it.each(['order_cart', 'reservation_item', 'payment'])(
      'for a process killed while it writes %s: the retry returns the order and finishes the rest',
      async (table) => {
        const cart_id = await fill()
        await app.db.query(`
          create function wait() returns trigger language plpgsql as $$ begin perform pg_sleep(60); return new; end $$;
          create trigger wait before insert on ${table} for each row execute function wait()`)
        const lost = complete(anna, cart_id).catch(() => 'lost')
        const waiting = `pg_stat_activity where datname = current_database() and wait_event = 'PgSleep'`
        await eventually(async () => (await count(waiting)) > 0)
        await app.kill()
        expect(await lost).toBe('lost')
        expect(await ordersOf(cart_id)).toBe(1)
        const others = `datname = current_database() and pid <> pg_backend_pid() and application_name = ''`
        await app.db.query(
          `select pg_terminate_backend(pid) from pg_stat_activity where ${others} and wait_event = 'PgSleep'`,
        )
        await eventually(async () => (await count(waiting)) === 0)
        await app.db.query(`drop trigger wait on ${table}; drop function wait()`)
        await app.restart()

        const answers = await Promise.all([complete(anna, cart_id), complete(boris, cart_id)])
        sameOrder([...answers, await complete(anna, cart_id)])
        expect(await ordersOf(cart_id)).toBe(1)
        const { id } = answers[0].body.order
        const { body } = await anna.get(`/store/company-orders/${id}`)
        const [{ id: line_id }] = body.order.lines
        expect(await count('cart where id = $1 and completed_at is not null', [cart_id])).toBe(1)
        expect(await count('order_cart where order_id = $1 and cart_id = $2', [id, cart_id])).toBe(1)
        expect(
          await count('reservation_item where line_item_id = $1 and deleted_at is null', [line_id]),
        ).toBe(1)
        expect(
          await count(
            `payment join order_payment_collection using (payment_collection_id)
             where order_payment_collection.order_id = $1 and payment.deleted_at is null`,
            [id],
          ),
        ).toBe(1)
        const mails = () => count('mail_message where dedupe_key = $1', [`order-placed:${id}`])
        await eventually(async () => (await mails()) === 1)
        expect((await anna.get('/store/company-cart')).body.cart.id).not.toBe(cart_id)
      },
    )
  })

  describe('when prices change before the order', () => {
    it('nothing is ordered, the new total is told, and the next try with it succeeds', async () => {
      const { body } = await put(anna, 'bolt', 10)
      const list = await priceList(clerk, 'Sudden', {
        assignments: [{ target: 'company', target_id: company }],
        prices: [{ variant_id: articles.bolt.variant_id, amount: '1.50' }],
      })
      const refused = await complete(anna, body.cart.id, { expected_total: body.cart.total })
      expect([refused.status, refused.body.code]).toEqual([409, 'prices_changed'])
      expect(refused.body.details).toMatchObject({
        cart: { total: '17.85', lines: [{ unit_price: '1.50' }] },
        price_changes: [{ title: 'Steel bolt', was: '2.00', now: '1.50' }],
      })
      expect(await ordersOf(body.cart.id)).toBe(0)

      const placed = await complete(anna, body.cart.id, { expected_total: '17.85' })
      const { body: shown } = await anna.get(`/store/company-orders/${placed.body.order.id}`)
      expect(shown.order).toMatchObject({
        total: '17.85',
        lines: [{ unit_price: '1.50', base_unit_price: '2.00' }],
      })
      await clerk.delete(`/admin/company-price-lists/${list}`)
    })

    it('and the buyer has seen them in the meantime, only another expected total is refused', async () => {
      const { body } = await put(anna, 'bolt', 10)
      const list = await priceList(clerk, 'Seen', {
        assignments: [{ target: 'company', target_id: company }],
        prices: [{ variant_id: articles.bolt.variant_id, amount: '1.50' }],
      })
      const seen = await anna.get('/store/company-cart')
      expect(seen.body).toMatchObject({
        cart: { total: '17.85' },
        price_changes: [{ was: '2.00', now: '1.50' }],
      })
      expect((await anna.get('/store/company-cart')).body.price_changes).toBeUndefined()
      expect((await complete(anna, body.cart.id, { expected_total: body.cart.total })).status).toBe(409)
      expect((await complete(anna, body.cart.id)).status).toBe(200)
      await clerk.delete(`/admin/company-price-lists/${list}`)
    })
  })

  describe('the wrong person', () => {
    let stranger: Client
    let viewer: Client

    beforeAll(async () => {
      const other = await buyingCompany(clerk, 'Nosy')
      stranger = (await addPerson(app, clerk, other, 'nosy@nosy.test', ['administrator'])).client
      viewer = (await addPerson(app, clerk, company, 'viewer@haas.test', ['viewer'])).client
    })

    it('of another company finds neither cart nor order, before and after it is placed', async () => {
      const { body } = await put(anna, 'bolt', 1)
      const unknown = await complete(stranger, 'cart_nobody')
      expect(unknown.status).toBe(404)
      expect(await complete(stranger, body.cart.id)).toMatchObject({ status: 404, body: unknown.body })

      const placed = await complete(anna, body.cart.id)
      expect(await complete(stranger, body.cart.id)).toMatchObject({ status: 404, body: unknown.body })
      const path = `/store/company-orders/${placed.body.order.id}`
      const nobody = await stranger.get('/store/company-orders/order_nobody')
      expect(await stranger.get(path)).toMatchObject({ status: 404, body: nobody.body })
      expect((await stranger.post(`${path}/reorder`)).status).toBe(404)
      expect((await stranger.get('/store/company-orders')).body.count).toBe(0)
    })

    it('who may only look sees orders but neither fills nor places', async () => {
      const { body } = await put(anna, 'bolt', 1)
      const answers = await Promise.all([put(viewer, 'bolt', 1), complete(viewer, body.cart.id)])
      expect(answers.map(({ status, body: { code } }) => [status, code])).toEqual(
        Array(2).fill([403, 'role_not_permitted']),
      )
      expect((await viewer.get('/store/company-orders')).status).toBe(200)
    })
  })

  describe('ordering again', () => {
    it('fills the cart and tells of other prices, other packs and what is gone', async () => {
      const id = await order(anna, { bolt: 3, nut: 7, washer: 2 })
      const list = await priceList(clerk, 'Again', {
        assignments: [{ target: 'company', target_id: company }],
        prices: [{ variant_id: articles.bolt.variant_id, amount: '1.75' }],
      })
      await app.db.query(`update catalog_variant set min_quantity = 5, step_quantity = 5 where id = $1`, [
        articles.nut.variant_id,
      ])
      await app.db.query(`update product set status = 'draft' where handle = 'test-washer'`)

      const { body } = await boris.post(`/store/company-orders/${id}/reorder`)
      expect(body.notices).toEqual([
        { code: 'quantity_adjusted', title: 'Hex nut', was: 7, now: 10 },
        { code: 'product_missing', title: 'Washer' },
        { code: 'price_changed', title: 'Steel bolt', was: '2.00', now: '1.75' },
      ])
      const { body: shown } = await boris.get('/store/company-cart')
      expect(shown.cart.id).toBe(body.cart_id)
      expect(shown.cart.lines).toMatchObject([
        { sku: 'bolt', quantity: 3, unit_price: '1.75' },
        { sku: 'nut', quantity: 10 },
      ])

      await clerk.delete(`/admin/company-price-lists/${list}`)
      await app.db.query(`update catalog_variant set min_quantity = 1, step_quantity = 1`)
      await app.db.query(`update product set status = 'published' where handle = 'test-washer'`)
    })
  })

  describe('staff', () => {
    it('find orders of all companies by company, number and order number', async () => {
      const id = await order(anna, { bolt: 1 })
      const { body } = await clerk.get('/admin/company-orders?q=haas&limit=200')
      const found = body.orders.find((one: { id: string }) => one.id === id)
      expect(found).toMatchObject({
        company: { id: company, name: 'Haas Tools' },
        source: 'portal',
        total: '2.38',
      })
      const byNumber = await clerk.get(`/admin/company-orders?q=${found.display_id}`)
      expect(byNumber.body.orders.map((one: { id: string }) => one.id)).toEqual([id])
    })

    it('cancel an order once: stock is free again, the reason is kept, the buyer sees it', async () => {
      const id = await order(anna, { rare: 5 })
      expect((await put(anna, 'rare', 1)).body.details.available).toBe(0)

      const path = `/admin/company-orders/${id}`
      const canceled = await clerk.post(`${path}/cancel`, { reason: 'Wrong article' })
      expect(canceled.body.order).toMatchObject({ status: 'canceled', cancel_reason: 'Wrong article' })
      const again = await clerk.post(`${path}/cancel`, { reason: 'Twice' })
      expect([again.status, again.body.code]).toEqual([409, 'order_not_cancelable'])
      expect((await put(anna, 'rare', 5)).status).toBe(200)
      expect((await anna.get(`/store/company-orders/${id}`)).body.order.status).toBe('canceled')
    })
  })
})
