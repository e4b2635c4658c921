import { Pool } from 'pg'
import { startApp, type App } from '../support/app'
import { anonymous, member, type Client } from '../support/client'
import { testStaff } from '../support/companies'
import { createTestDatabase } from '../support/database'
import { eventually } from '../support/eventually'
import { priceList } from '../support/trade'
import { BUYER, loadCatalog, PASSWORD, untilSearchable } from './catalog-fixture'

/** Differs between two answers that are the same. */
const volatileHeaders = ['date']
/** Medusa's own router answers who brings a cookie. */
const theLongWay = { cookie: 'seen=1' }

describe('hot reads of the catalog', () => {
  let app: App
  let clerk: Client
  let buyer: Client
  let company: string
  let drop: () => Promise<void>

  const list = '/store/catalog/products?category=bolts&f[size]=M8x40&limit=5'
  const page = '/store/catalog/products/bolt-m8-40-zinc'

  const sql = (text: string, values: unknown[] = []) => app.db.query(text, values)
  const read = async (path: string) => {
    const { status, body } = await buyer.get(path)
    expect([path, status]).toEqual([path, 200])
    return body.product ?? body.products[0]
  }

  beforeAll(async () => {
    const database = await createTestDatabase('setup')
    drop = database.drop
    const db = new Pool({ connectionString: database.url, max: 1 })
    await loadCatalog(db)
    await db.end()
    app = await startApp({ databaseUrl: database.url })
    clerk = await testStaff(app)
    buyer = await member(app, BUYER, PASSWORD)
    company = (await sql(`select id from company where name = 'Steel Works'`)).rows[0].id
    await eventually(async () => (await buyer.get(list)).body.count === 2)
    await untilSearchable(app.db)
  })

  afterAll(async () => {
    await app.stop()
    await drop()
  })

  describe('answer the same on the short way and on the long one', () => {
    const same = async (client: Client, path: string) => {
      const [short, long] = [await client.get(path), await client.get(path, { headers: theLongWay })]
      const headers = (answer: typeof short) =>
        [...answer.headers].filter(([name]) => !volatileHeaders.includes(name)).sort()
      expect([path, short.status, short.body]).toEqual([path, long.status, long.body])
      expect(headers(short)).toEqual(headers(long))
      return short.status
    }

    it.each([
      ['a list', '/store/catalog/products?limit=24', 200],
      ['a list with filters', `${list}&f[coating]=zinc,none&f[length]=20..40&order=title`, 200],
      ['many values of one filter', `${list}${'&f[coating]=zinc'.repeat(30)}`, 200],
      ['a search', '/store/catalog/products?q=bolt', 200],
      ['a list by price', '/store/catalog/products?order=price&in_stock=1&offset=3', 200],
      ['a product', page, 200],
      ['a product that is not there', '/store/catalog/products/none', 404],
      ['a wrong question', '/store/catalog/products?limit=0&order=colour', 400],
    ])('%s', async (_name, path, status) => expect(await same(buyer, path)).toBe(status))

    it.each<[string, Record<string, string>, number]>([
      ['no token', { authorization: '' }, 401],
      ['a token that is none', { authorization: 'Bearer nonsense' }, 401],
      ['no key', { 'x-publishable-api-key': '' }, 400],
      ['a key that is none', { 'x-publishable-api-key': 'pk_none' }, 400],
      ['another’s company', { 'x-company-id': 'comp_none' }, 403],
      ['another language', { 'x-language': 'uk' }, 200],
    ])('who comes with %s', async (_name, headers, status) =>
      expect(await same(buyer.with(headers), list)).toBe(status),
    )

    it('who is staff', async () => expect(await same(anonymous(app).with(clerk.headers), page)).toBe(401))
  })

  describe('tell what is true now', () => {
    it('a price changed by staff is the very next one told', async () => {
      const { variant_id } = await read(page)
      for (const amount of ['0.11', '0.09', '0.10']) {
        await priceList(clerk, `Price ${amount}`, {
          assignments: [{ target: 'company', target_id: company }],
          prices: [{ variant_id, amount }],
        })
        const lowest = amount === '0.11' ? '0.11' : '0.09'
        expect((await read(page)).price.unit_price).toBe(lowest)
        expect((await read('/store/catalog/products?q=HB-933-M8X40-Z')).price.unit_price).toBe(lowest)
      }
      await sql('delete from company_price where variant_id = $1', [variant_id])
      expect((await read(page)).price.reason.kind).toBe('base')
    })

    it('so is what is left on the shelf', async () => {
      const { variant_id, stock } = await read(page)
      expect(stock).toEqual({ available: 100, promise_days: 0 })
      await sql(
        `update inventory_level set stocked_quantity = 0 where inventory_item_id =
           (select inventory_item_id from product_variant_inventory_item where variant_id = $1)`,
        [variant_id],
      )
      expect((await read(page)).stock).toEqual({ available: 0, promise_days: 12 })
      expect((await buyer.get(`${list}&f[coating]=zinc`)).body.products[0].stock.available).toBe(0)
    })

    const rename = (title: string) =>
      sql(
        `update catalog_text set title = $1 where language = 'en' and owner_id =
           (select id from product_category where handle = 'bolts')`,
        [title],
      )

    it('a category renamed by anybody is seen at once in lists and pages read before', async () => {
      for (const title of ['Screws', 'Bolts again']) {
        await read(list)
        await rename(title)
        await eventually(async () => (await read(list)).category.title === title)
        await eventually(async () => (await read(page)).category.title === title)
      }
    })

    it('a product moved elsewhere leaves lists and facets read before', async () => {
      const before = (await buyer.get('/store/catalog/products?category=bolts')).body.count
      await sql(
        `delete from product_category_product where product_id = (select id from product where handle = 'bolt-m6-20-zinc')`,
      )
      await eventually(
        async () => (await buyer.get('/store/catalog/products?category=bolts')).body.count === before - 1,
      )
    })

    it('a product renamed is found by its new name and no longer by the old one', async () => {
      const found = async (words: string) =>
        (await buyer.get(`/store/catalog/products?q=${words}`)).body.products.map(
          ({ handle }: { handle: string }) => handle,
        )
      expect(await found('6205')).toEqual(['bearing-6205'])
      expect(await found('turnover')).toEqual([])
      expect(await found('deep')).toHaveLength(3)
      await sql(
        `update catalog_text set title = 'Turnover ring', updated_at = now() where language = 'en'
           and owner_id = (select id from product where handle = 'bearing-6206')`,
      )
      await eventually(async () => (await found('turnover')).join() === 'bearing-6206')
      expect(await found('deep')).toEqual(['bearing-6204', 'bearing-6205'])
    })

    it('also after the connection that hears of changes broke', async () => {
      for (const title of ['Heard', 'Missed', 'Heard again']) {
        await read(list)
        if (title === 'Missed')
          await sql(`select pg_terminate_backend(pid) from pg_stat_activity
            where datname = current_database() and pid <> pg_backend_pid()`)
        await rename(title)
        await eventually(async () => {
          const { status, body } = await buyer.get(list)
          return status === 200 && body.products[0].category.title === title
        })
      }
    })
  })

  describe('are closed', () => {
    it('to everybody once the publishable key is revoked', async () => {
      const revoke = (at: string | null) =>
        sql(`update api_key set revoked_at = $1 where type = 'publishable'`, [at])
      await revoke(new Date().toISOString())
      await eventually(async () => (await buyer.get(page)).status === 400)
      await revoke(null)
      await eventually(async () => (await buyer.get(page)).status === 200)
    })

    it('to a company from the moment it is suspended, and to a person once he is removed', async () => {
      expect((await buyer.get(page)).status).toBe(200)
      await clerk.post(`/admin/companies/${company}/verification`, { state: 'suspended', reason: 'unpaid' })
      for (const path of [list, page]) {
        const { status, body } = await buyer.get(path)
        expect([path, status, body.code]).toEqual([path, 403, 'company_suspended'])
      }
      await clerk.post(`/admin/companies/${company}/verification`, { state: 'verified' })
      expect((await buyer.get(page)).status).toBe(200)

      const { rows } = await sql('select id from membership where company_id = $1', [company])
      await clerk.delete(`/admin/companies/${company}/people/${rows[0].id}`)
      const { status, body } = await buyer.get(page)
      expect([status, body.code]).toEqual([403, 'no_active_company'])
    })
  })
})
