import { copyProducts, type BulkProduct } from '@gostiny/catalog'
import { Pool } from 'pg'
import { startApp, type App } from '../support/app'
import { anonymous, member, staff, type Client } from '../support/client'
import { createTestDatabase } from '../support/database'
import { BUYER, loadCatalog, PASSWORD, STAFF, until, untilSearchable } from './catalog-fixture'

describe('the catalog of the staff', () => {
  let app: App
  let clerk: Client
  let buyer: Client
  let drop: () => Promise<void>

  beforeAll(async () => {
    const database = await createTestDatabase('setup')
    drop = database.drop
    const db = new Pool({ connectionString: database.url, max: 1 })
    await loadCatalog(db)
    await db.end()
    app = await startApp({ databaseUrl: database.url })
    clerk = await staff(app, STAFF, PASSWORD)
    buyer = await member(app, BUYER, PASSWORD)
    await until(async () => (await clerk.get('/admin/catalog-products')).body.count === 40)
    await untilSearchable(app.db)
  })

  afterAll(async () => {
    await app.stop()
    await drop()
  })

  const idOf = async (handle: string): Promise<string> =>
    (await app.db.query('select id from product where handle = $1', [handle])).rows[0].id

  it('lists products of any status and finds them by number, title and category', async () => {
    const count = async (query: string) => (await clerk.get(`/admin/catalog-products?${query}`)).body.count
    expect(await count('status=draft')).toBe(1)
    expect(await count('category=fasteners')).toBe(37)
    expect(await count('q=hn-m1')).toBe(2)
    expect(await count(`q=${encodeURIComponent('підшипник')}`)).toBe(3)
    const { body } = await clerk.get('/admin/catalog-products?order=title&limit=2&offset=1', {
      language: 'uk',
    })
    expect(body.products.map(({ title }: { title: string }) => title)).toEqual([
      'Болт із шестигранною головкою DIN 933 М6 × 20 мм',
      'Болт із шестигранною головкою DIN 933 М6 × 30 мм',
    ])
  })

  it('changes texts, attributes and the quantity rule, and buyers see it at once', async () => {
    const id = await idOf('bolt-m6-20-zinc')
    const before = (await clerk.get(`/admin/catalog-products/${id}`)).body.product
    const { status, body } = await clerk.post(`/admin/catalog-products/${id}`, {
      texts: { uk: { title: 'Гвинт особливий' } },
      attributes: [
        { code: 'coating', kind: 'choice', choice: 'none' },
        { code: 'size', kind: 'dimension', parts: [{ prefix: 'M', number: '7' }, { number: '21' }] },
      ],
      variants: [{ id: before.variants[0].id, min_quantity: 200, step_quantity: 100, unit: 'PK' }],
      glyph: 'screw',
    })
    expect(status).toBe(200)
    expect(body.product.texts.uk).toEqual({ title: 'Гвинт особливий', description: 'З повною різьбою.' })

    const find = async () =>
      (
        await buyer.get(`/store/catalog/products?q=${encodeURIComponent('особливих гвинтів')}`, {
          language: 'uk',
        })
      ).body
    await until(async () => (await find()).count === 1)
    expect((await find()).products[0]).toMatchObject({
      ...{ min_quantity: 200, step_quantity: 100, pack_size: 100, unit: 'уп.', glyph: 'screw' },
      attributes: [
        { code: 'size', value: 'М7 × 21 мм' },
        { code: 'coating', value: 'без покриття' },
      ],
    })
  })

  it('hides a product that is no longer published and shows a draft that is', async () => {
    const draft = await idOf('bolt-m20-90-none')
    await clerk.post(`/admin/catalog-products/${draft}`, { status: 'published' })
    const hidden = await idOf('nut-m12')
    await clerk.post(`/admin/catalog-products/${hidden}`, { status: 'draft' })
    const count = async (words: string) => (await buyer.get(`/store/catalog/products?q=${words}`)).body.count
    await until(async () => (await count('m20')) === 1 && (await count('HN-M12')) === 0)
  })

  it('takes away a product deleted in Medusa', async () => {
    const id = await idOf('bearing-6206')
    expect((await clerk.delete(`/admin/products/${id}`)).status).toBe(200)
    await until(async () => (await buyer.get('/store/catalog/products?q=bearing')).body.count === 2)
    expect((await buyer.get('/store/catalog/products/bearing-6206')).status).toBe(404)
  })

  it('finds later what changed while the search indexes were being filled', async () => {
    const activate = (version: string) =>
      app.db.query(`update search_index set active_version = ${version} where name like 'catalog_%'`)
    await app.db.query('create table search_index_kept as select name, active_version from search_index')
    await activate('null')
    const id = await idOf('nut-m8')
    await clerk.post(`/admin/catalog-products/${id}`, { texts: { en: { title: 'Wingnut of brass' } } })
    const texts = async () =>
      (
        await app.db.query(`select texts->'en'->>'title' as title from catalog_search_text where id = $1`, [
          id,
        ])
      ).rows[0].title
    await until(async () => /wingnut/i.test(await texts()))
    await new Promise((resolve) => setTimeout(resolve, 500))
    await activate('(select active_version from search_index_kept kept where kept.name = search_index.name)')
    await until(async () => (await buyer.get('/store/catalog/products?q=wingnut')).body.count === 1)
  })

  it('adds and removes documents', async () => {
    const id = await idOf('nut-m6')
    const added = await clerk.post(`/admin/catalog-products/${id}`, {
      add_documents: [{ kind: 'certificate', titles: { en: 'Certificate 3.1' }, body: 'EN 10204 3.1' }],
    })
    const [document] = added.body.product.documents
    expect(await buyer.get(`/store/catalog/documents/${document.id}`)).toMatchObject({
      status: 200,
      body: 'EN 10204 3.1',
    })
    await clerk.post(`/admin/catalog-products/${id}`, { remove_documents: [document.id] })
    expect((await buyer.get(`/store/catalog/documents/${document.id}`)).status).toBe(404)
  })

  it('refuses what does not fit and leaves the product as it was', async () => {
    const id = await idOf('bolt-m8-20-zinc')
    const state = async () => JSON.stringify((await clerk.get(`/admin/catalog-products/${id}`)).body)
    const before = await state()
    const refusals: [object, string][] = [
      [
        { texts: { en: { title: 'X' } }, attributes: [{ code: 'weight', kind: 'number', number: '1' }] },
        'attribute_not_found',
      ],
      [
        { texts: { en: { title: 'X' } }, attributes: [{ code: 'coating', kind: 'choice', choice: 'gold' }] },
        'attribute_choice_unknown',
      ],
      [{ texts: { en: { title: 'X' } }, variants: [{ id: 'variant_of_another' }] }, 'variant_not_found'],
    ]
    for (const [change, code] of refusals) {
      const { status, body } = await clerk.post(`/admin/catalog-products/${id}`, change, { language: 'ru' })
      expect([status, body.code]).toEqual([422, code])
    }
    expect(
      (await clerk.post(`/admin/catalog-products/${id}`, { variants: [{ id: 'v', min_quantity: 0 }] }))
        .status,
    ).toBe(400)
    expect((await clerk.post('/admin/catalog-products/prod_unknown', { glyph: 'x' })).status).toBe(404)
    expect(await state()).toBe(before)
  })

  it('lists attributes and categories', async () => {
    const { body } = await clerk.get('/admin/catalog-attributes', { language: 'uk' })
    expect(body.attributes[0]).toMatchObject({
      code: 'size',
      title: 'Розмір',
      symbol: 'мм',
      kind: 'dimension',
    })
    expect((await clerk.get('/admin/catalog-categories')).body.categories).toHaveLength(4)
  })

  it('is closed to buyers and strangers', async () => {
    for (const path of [
      'catalog-products',
      'catalog-products/prod_x',
      'catalog-attributes',
      'catalog-categories',
    ])
      for (const stranger of [buyer, anonymous(app)])
        expect([path, (await stranger.get(`/admin/${path}`)).status]).toEqual([path, 401])
  })

  it('writes in bulk exactly what Medusa’s own workflow writes', async () => {
    const facts = await app.db.query(
      `select (select id from sales_channel limit 1) as sales_channel_id, (select id from stock_location limit 1) as location_id,
         (select id from shipping_profile limit 1) as shipping_profile_id, (select id from product_category where handle = 'nuts') as category_id`,
    )
    const { sales_channel_id, location_id, shipping_profile_id, category_id } = facts.rows[0]
    const options = [{ title: 'Coating', values: ['zinc', 'none'] }]
    const made = await clerk.post('/admin/products', {
      ...{
        title: 'Twin flow',
        handle: 'twin-flow',
        description: 'A twin',
        status: 'published',
        external_id: 'E-flow',
      },
      ...{
        metadata: { grade: 8 },
        categories: [{ id: category_id }],
        sales_channels: [{ id: sales_channel_id }],
      },
      ...{ shipping_profile_id, options },
      variants: [
        {
          ...{
            title: 'Twin flow',
            sku: 'TW-flow-1',
            barcode: 'B-flow',
            weight: 12.4,
            variant_rank: 0,
            options: { Coating: 'zinc' },
          },
          prices: [
            { currency_code: 'eur', amount: 0.12 },
            { currency_code: 'eur', amount: 0.1, min_quantity: 100 },
          ],
        },
        {
          ...{
            title: 'Plain',
            sku: 'TW-flow-2',
            variant_rank: 1,
            manage_inventory: false,
            options: { Coating: 'none' },
          },
          prices: [{ currency_code: 'uah', amount: 1234.5 }],
        },
      ],
    })
    expect(made.status).toBe(200)
    const item = await app.db.query(`select id from inventory_item where sku = 'TW-flow-1'`)
    await clerk.post(`/admin/inventory-items/${item.rows[0].id}/location-levels`, {
      location_id,
      stocked_quantity: 70,
    })

    const copy: BulkProduct = {
      ...{ title: 'Twin copy', handle: 'twin-copy', description: 'A twin', external_id: 'E-copy' },
      ...{ metadata: { grade: 8 }, category_ids: [category_id], options },
      variants: [
        {
          ...{ sku: 'TW-copy-1', barcode: 'B-copy', weight: 12.4, options: { Coating: 'zinc' } },
          prices: [
            { currency: 'eur', amount: '0.12' },
            { currency: 'eur', amount: '0.10', min_quantity: 100 },
          ],
          stock: [{ location_id, quantity: 70 }],
        },
        {
          title: 'Plain',
          sku: 'TW-copy-2',
          options: { Coating: 'none' },
          prices: [{ currency: 'uah', amount: '1234.50' }],
        },
      ],
    }
    const client = await app.db.connect()
    await client.query('begin')
    await copyProducts(client, [copy], { sales_channel_id, shipping_profile_id, at: new Date() })
    await client.query('commit')
    client.release()

    expect(await rowsOf('copy')).toEqual(await rowsOf('flow'))
  })

  /** Every row Medusa keeps of a twin, without ids and times. */
  async function rowsOf(twin: string): Promise<Record<string, unknown[]>> {
    const product = `(select id from product where handle = 'twin-${twin}')`
    const variants = `(select id from product_variant where product_id = ${product})`
    const options = `(select product_option_id from product_product_option where product_id = ${product})`
    const sets = `(select price_set_id from product_variant_price_set where variant_id in ${variants})`
    const items = `(select inventory_item_id from product_variant_inventory_item where variant_id in ${variants})`
    const tables: Record<string, string> = {
      ...{
        product: `id = ${product}`,
        product_variant: `product_id = ${product}`,
        product_option: `id in ${options}`,
      },
      ...{
        product_option_value: `option_id in ${options}`,
        product_product_option: `product_id = ${product}`,
      },
      product_product_option_value: `product_option_value_id in (select id from product_option_value where option_id in ${options})`,
      product_variant_option: `variant_id in ${variants}`,
      product_category_product: `product_id = ${product}`,
      product_sales_channel: `product_id = ${product}`,
      product_shipping_profile: `product_id = ${product}`,
      product_variant_price_set: `variant_id in ${variants}`,
      ...{ price_set: `id in ${sets}`, price: `price_set_id in ${sets}`, inventory_item: `id in ${items}` },
      ...{
        inventory_level: `inventory_item_id in ${items}`,
        product_variant_inventory_item: `variant_id in ${variants}`,
      },
    }
    const found: Record<string, unknown[]> = {}
    for (const [table, where] of Object.entries(tables)) {
      const { rows } = await app.db.query(`select to_jsonb(t)::text as row from ${table} t where ${where}`)
      expect([table, rows.length]).not.toEqual([table, 0])
      found[table] = rows.map(({ row }) => withoutIdentity(row, twin)).sort()
    }
    return found
  }
})

const withoutIdentity = (row: string, twin: string): string =>
  row
    .replaceAll(twin, 'twin')
    .replace(/"([a-z]+)_[0-9A-Z]{26}"/g, '"$1_…"')
    .replace(/"(created_at|updated_at)": "[^"]+"/g, '"$1": "…"')
