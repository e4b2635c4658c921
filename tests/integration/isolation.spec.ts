import { startApp, type App } from '../support/app'
import { anonymous, member, type Client } from '../support/client'
import { addPerson, registerCompany, testPassword, testStaff } from '../support/companies'
import { auctionBody, supplierCompany } from './auction-fixture'
import { coreRoutes, fill, pluginRoutes, type Route } from '../support/routes'

/** Store routes anybody may call. */
const publicStoreRoutes = [
  '/store/password-resets',
  '/store/password-resets/confirm',
  '/store/sealed-shares/:token',
  '/store/sealed-shares/:token/fetched',
]

/** Routes about the person, who may look at himself to choose another company. */
const personRoutes = ['/store/me']

/** Things below these prefixes are the same for every company. */
const sharedPrefixes = ['/store/catalog/']

/** How to find what belongs to a company behind each kind of address. */
const ownedBy: Record<string, string> = {
  '/store/company/addresses/:id': 'select id from company_address where company_id = $1 limit 1',
  '/store/company/people/:id': 'select id from membership where company_id = $1 limit 1',
  '/store/company-cart/lines/:id': `select line.id from cart_line_item line join cart on cart.id = line.cart_id
    where cart.metadata->>'company_id' = $1 limit 1`,
  '/store/company-orders/:id': `select id from "order" where metadata->>'company_id' = $1 limit 1`,
  '/store/auction-events/:id': 'select id from auction_event where buyer_company_id = $1 limit 1',
  '/store/auction-openings/:id': 'select id from auction_event where buyer_company_id = $1 limit 1',
  '/store/auction-lots/:id': `select lot.id from auction_lot lot join auction_event event on event.id = lot.event_id
    where event.buyer_company_id = $1 limit 1`,
  '/store/auction-webhooks/:id': 'select id from auction_webhook where company_id = $1 limit 1',
}

const DAY = 86_400_000

/** Bodies that pass validation, so that the question of whose it is comes up. */
const validBodies: Record<string, object> = {
  '/store/company/people/:id': { roles: ['viewer'] },
  '/store/company-cart/lines/:id': { quantity: 1 },
  '/store/auction-events/:id': auctionBody({ variantId: null, suppliers: [], startsInMs: DAY, lastsMs: DAY }),
  '/store/auction-events/:id/opening/shares': { holder: 'platform' },
  '/store/auction-events/:id/commands': { kind: 'cancel', reason: 'mine' },
  '/store/auction-events/:id/answer': { accept: true },
  '/store/auction-events/:id/messages': { body: 'Hello' },
  '/store/auction-events/:id/documents': { name: 'plan.txt', content: 'aGVsbG8=' },
  '/store/auction-events/:id/reminders': { supplier_company_id: 'none' },
  '/store/auction-events/:id/withdrawals': { supplier_company_id: 'none', reason: 'mine' },
  '/store/auction-events/:id/invitations': { supplier_company_id: 'none' },
  '/store/auction-events/:id/applications/:application': { admit: true },
  '/store/auction-lots/:id/pulse': { round_trip_ms: 1 },
  '/store/auction-lots/:id/surrogate-bids': { participant_id: 'none', price: '1', currency: 'eur' },
  '/store/auction-webhooks/:id': { is_enabled: true },
  '/store/auction-lots/:id/bids': { bids: [{ price: '1', currency: 'eur' }] },
  '/store/auction-lots/:id/disputes': { kind: 'other', body: 'A stranger asks.' },
  '/store/auction-lots/:id/disputes/:dispute/replies': { body: 'A stranger replies.' },
  '/store/auction-lots/:id/disputes/:dispute/withdrawal': { reason: 'mine' },
  '/store/auction-lots/:id/commands': { kind: 'cancel', reason: 'mine' },
}

/** Medusa routes that are public by nature; nothing of the house is told there. */
const publicRoutes = [
  'POST /auth/:actor_type/:auth_provider/reset-password',
  'GET /auth/:actor_type/providers',
  'POST /auth/verification/confirm',
  'POST /hooks/payment/:provider',
]

const storeRoutes = pluginRoutes().filter(({ path }) => path.startsWith('/store/'))
const guarded = storeRoutes.filter(({ path }) => !publicStoreRoutes.includes(path))
const named = (routes: Route[]) => routes.map((route) => [`${route.method} ${route.path}`, route] as const)

const ownedKey = (path: string) =>
  Object.keys(ownedBy).find((key) => path === key || path.startsWith(`${key}/`))

describe('who may enter', () => {
  let app: App
  let clerk: Client
  let theirs: string
  let stranger: Client
  const owned: Record<string, string> = {}

  const ask = (client: Client, { method, path }: Route, id = 'none') =>
    client.ask<{ code?: string }>(
      method,
      fill(path, { id, actor_type: 'user', auth_provider: 'emailpass' }),
      method === 'GET' ? undefined : (validBodies[path] ?? {}),
    )

  beforeAll(async () => {
    app = await startApp()
    clerk = await testStaff(app)
    const { rows } = await app.db.query(
      `select c.id from company c
       where c.verification = 'verified' and exists (select from "order" o where o.metadata->>'company_id' = c.id)
         and exists (select from membership m where m.company_id = c.id) order by c.id limit 1`,
    )
    theirs = rows[0].id
    await clerk.post(`/admin/companies/${theirs}/addresses`, {
      title: 'Gate 9',
      address_1: 'Secret lane',
      city: 'Wien',
      country_code: 'at',
    })
    const { client: insider } = await addPerson(app, clerk, theirs, 'insider@theirs.test', ['administrator'])
    const card = await insider.get('/store/catalog/products?in_stock=1&limit=20')
    for (const product of card.body.products
      .filter((one: { price: { unit_price: string | null } }) => one.price.unit_price)
      .slice(0, 1))
      await insider.post('/store/company-cart/lines', {
        variant_id: product.variant_id,
        quantity: Math.max(product.min_quantity, product.step_quantity),
      })
    const supplier = await supplierCompany(app, clerk, 'Anker')
    const suppliers = [{ supplier_company_id: supplier.company }]
    const { body: made } = await insider.post(
      '/store/auction-events',
      auctionBody({ variantId: null, suppliers, startsInMs: DAY, lastsMs: DAY }),
    )
    await insider.post(`/store/auction-events/${made.event.id}/publish`)
    await insider.post('/store/auction-webhooks', { url: 'https://hooks.theirs.example/auctions' })
    for (const [path, sql] of Object.entries(ownedBy)) {
      const { rows: found } = await app.db.query(sql, [theirs])
      if (!found[0]) throw new Error(`${theirs} has nothing behind ${path}`)
      owned[path] = found[0].id
    }
    const own = await registerCompany(clerk, 'Strangers Ltd')
    stranger = (await addPerson(app, clerk, own, 'boss@strangers.test', ['administrator'])).client
  })

  afterAll(() => app.stop())

  it('knows for every store route with an address in it whose the thing is', () => {
    const unknown = guarded
      .filter(
        ({ path }) =>
          path.includes(':') && !ownedKey(path) && !sharedPrefixes.some((prefix) => path.startsWith(prefix)),
      )
      .map(({ path }) => path)
    expect(unknown).toEqual([])
    expect(guarded.length).toBeGreaterThan(10)
  })

  describe('a person of another company', () => {
    it.each(named(guarded.filter(({ path }) => ownedKey(path))))(
      '%s: as if the thing did not exist',
      async (_name, route) => {
        const foreign = await ask(stranger, route, owned[ownedKey(route.path)!])
        const absent = await ask(stranger, route)
        expect([403, 404]).toContain(foreign.status)
        expect([foreign.status, foreign.body]).toEqual([absent.status, absent.body])
      },
    )

    it.each(named(guarded.filter(({ method, path }) => method === 'GET' && !path.includes(':'))))(
      '%s: shows nothing of theirs',
      async (_name, route) => {
        const { body } = await ask(stranger, route)
        const words = JSON.stringify(body)
        for (const secret of [theirs, ...Object.values(owned)]) expect(words).not.toContain(secret)
      },
    )

    it('cannot act for a company by naming it, and is not told that it exists', async () => {
      for (const route of guarded.filter(({ path }) => !personRoutes.includes(path))) {
        const foreign = await ask(stranger.with({ 'x-company-id': theirs }), route)
        const absent = await ask(stranger.with({ 'x-company-id': 'comp_none' }), route)
        expect([route.path, foreign.status, foreign.body.code]).toEqual([
          route.path,
          403,
          'no_active_company',
        ])
        expect(foreign.body).toEqual(absent.body)
      }
    })

    it('cannot complete their cart', async () => {
      const { rows } = await app.db.query(`select id from cart where metadata->>'company_id' = $1 limit 1`, [
        theirs,
      ])
      const complete = (cart_id: string, key: string) =>
        stranger.post('/store/company-cart/complete', { cart_id }, { headers: { 'idempotency-key': key } })
      const [foreign, absent] = [
        await complete(rows[0].id, 'steal-1'),
        await complete('cart_none', 'steal-2'),
      ]
      expect([403, 404, 409]).toContain(foreign.status)
      expect(foreign.body).toEqual(absent.body)
    })
  })

  describe('a person of a suspended company', () => {
    let suspended: Client

    beforeAll(async () => {
      const company = await registerCompany(clerk, 'Suspended Ltd')
      suspended = (await addPerson(app, clerk, company, 'boss@suspended.test', ['administrator'])).client
      expect((await suspended.get('/store/company')).status).toBe(200)
      await clerk.post(`/admin/companies/${company}/verification`, { state: 'suspended', reason: 'unpaid' })
    })

    it.each(named(guarded.filter(({ path }) => !personRoutes.includes(path))))('%s', async (_name, route) => {
      const { status, body } = await ask(suspended, route)
      expect([status, body.code]).toEqual([403, 'company_suspended'])
    })

    it('still sees himself, without an active company', async () => {
      const { status, body } = await suspended.with({ 'x-company-id': '' }).get('/store/me')
      expect([status, body.active_company_id, body.companies[0].verification]).toEqual([
        200,
        null,
        'suspended',
      ])
    })
  })

  describe('a removed person', () => {
    let removed: Client

    beforeAll(async () => {
      const company = await registerCompany(clerk, 'Former Ltd')
      const { client, membership_id } = await addPerson(app, clerk, company, 'former@former.test', [
        'administrator',
      ])
      removed = client
      expect((await removed.get('/store/company')).status).toBe(200)
      await clerk.delete(`/admin/companies/${company}/people/${membership_id}`)
    })

    it.each(named(guarded))('%s', async (_name, route) => {
      for (const client of [removed, removed.with({ 'x-company-id': '' })]) {
        const { status, body } = await ask(client, route)
        expect([status, body.code]).toEqual([403, 'no_active_company'])
      }
    })
  })

  describe('somebody with the wrong badge', () => {
    it.each(named(guarded))('staff at %s', async (_name, route) => {
      expect((await ask(anonymous(app).with(clerk.headers), route)).status).toBe(401)
    })

    it.each(named(pluginRoutes().filter(({ path }) => path.startsWith('/admin/'))))(
      'a buyer at %s',
      async (_name, route) => {
        expect((await ask(stranger, route)).status).toBe(401)
      },
    )

    it('a viewer changes nothing', async () => {
      const company = await registerCompany(clerk, 'Watched Ltd')
      const { client } = await addPerson(app, clerk, company, 'viewer@watched.test', ['viewer'])
      const changes = guarded.filter(
        ({ method, path }) =>
          method !== 'GET' && ![...personRoutes, '/store/prices', '/store/interests'].includes(path),
      )
      for (const route of changes) {
        const { status, body } = await ask(client, route)
        expect([`${route.method} ${route.path}`, status, body.code]).toEqual([
          `${route.method} ${route.path}`,
          403,
          'role_not_permitted',
        ])
      }
    })
  })

  describe('nobody in particular', () => {
    const closed = [...coreRoutes(), ...pluginRoutes()].filter(
      ({ method, path }) => !publicRoutes.includes(`${method} ${path}`) && !publicStoreRoutes.includes(path),
    )

    it('is turned away at every other door of the whole route table', async () => {
      expect(closed.length).toBeGreaterThan(300)
      const open: string[] = []
      for (const route of closed) {
        const { status } = await ask(anonymous(app), route)
        if (status !== 401 && status !== 404) open.push(`${status} ${route.method} ${route.path}`)
      }
      expect(open).toEqual([])
    })

    it('gets no token for another’s address', async () => {
      await expect(member(app, 'boss@strangers.test', `${testPassword}!`)).rejects.toThrow('401')
    })
  })
})
