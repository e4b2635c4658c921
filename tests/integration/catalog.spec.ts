import { startApp, type App } from '../support/app'
import { anonymous, member, type Client } from '../support/client'
import { createTestDatabase } from '../support/database'
import { Pool } from 'pg'
import { BUYER, loadCatalog, PASSWORD, SUSPENDED, untilSearchable } from './catalog-fixture'

type Card = {
  id: string
  handle: string
  title: string
  sku: string
  attributes: { code: string; value: string }[]
  price: { unit_price: string }
}
type Facet = {
  code: string
  kind: string
  min?: string
  max?: string
  values: { value: string; label: string; count: number }[]
}
type List = {
  products: Card[]
  count: number
  facets: Facet[]
  categories: { handle: string; title: string; count: number }[]
  corrected: string | null
  partial: boolean
}

describe('the catalog of the portal', () => {
  let app: App
  let buyer: Client
  let drop: () => Promise<void>

  beforeAll(async () => {
    const database = await createTestDatabase('setup')
    drop = database.drop
    const db = new Pool({ connectionString: database.url, max: 1 })
    await loadCatalog(db)
    await db.end()
    app = await startApp({ databaseUrl: database.url })
    buyer = await member(app, BUYER, PASSWORD)
    await untilSearchable(app.db)
  })

  afterAll(async () => {
    await app.stop()
    await drop()
  })

  const list = async (query: string, language = 'en'): Promise<List> => {
    const { status, body } = await buyer.get<List>(`/store/catalog/products?limit=100&${query}`, { language })
    expect(status).toBe(200)
    return body
  }
  const search = (words: string, language: string) => list(`q=${encodeURIComponent(words)}`, language)
  const handles = (answer: List) => answer.products.map(({ handle }) => handle)

  const byValue = (counts: { value: string; count: number }[]) =>
    counts.map(({ value, count }) => `${value}: ${count}`).sort()
  const facet = (answer: List, code: string) => answer.facets.find((candidate) => candidate.code === code)!

  describe('search', () => {
    it.each([
      ['en', ['bolt', 'bolts', 'hexagon bolt', 'BOLTS din933']],
      ['ru', ['болт', 'болты', 'болтов', 'шестигранная головка DIN 933']],
      ['uk', ['болт', 'болти', 'болтів', 'болтами', 'шестигранні головки DIN 933']],
    ])('finds all bolts by any form of the word (%s)', async (language, questions) => {
      for (const words of questions) {
        const found = await search(words, language)
        expect([words, found.count]).toEqual([words, 32])
        expect(handles(found).every((handle) => handle.startsWith('bolt-'))).toBe(true)
      }
    })

    it.each([
      ['en', 'barings', 'bearing', 3],
      ['ru', 'падшыпник', 'подшипник', 3],
      ['uk', 'пидшипник', 'підшипник', 3],
    ])('forgives a misspelt word and says what it looked for (%s)', async (language, typed, meant, count) => {
      const found = await search(typed, language)
      expect(found).toMatchObject({ count, corrected: meant })
    })

    it('puts the exact part number first, however it is typed', async () => {
      for (const typed of ['HB-933-M8X40-Z', 'hb933m8x40z', 'НВ-933-М8Х40-Z'])
        expect((await search(typed, 'ru')).products[0]).toMatchObject({ sku: 'HB-933-M8X40-Z' })
    })

    it('finds a size written in any way', async () => {
      for (const typed of ['болт М8х40', 'болт m8 × 40', 'болт М8*40'])
        expect(handles(await search(typed, 'uk')).sort()).toEqual(['bolt-m8-40-none', 'bolt-m8-40-zinc'])
    })

    it('finds by the category above', async () => {
      expect((await search('крепёж', 'ru')).count).toBe(36)
    })

    it('finds the beginning of a word and nothing for nonsense', async () => {
      expect((await search('bear', 'en')).count).toBe(3)
      expect(await search('qqqzzz', 'en')).toMatchObject({ count: 0, products: [], corrected: null })
    })

    it.each([
      ['en', 'bolt of unobtainium', 32],
      ['ru', 'подшипник керамический', 3],
      ['uk', 'пидшипник керамічний', 3],
    ])(
      'tells when nothing has all the words and shows what has some (%s)',
      async (language, typed, count) => {
        expect(await search(typed, language)).toMatchObject({ count, partial: true, corrected: null })
        expect((await search('6204-2RS', language)).partial).toBe(false)
      },
    )

    it('never shows a draft', async () => {
      const found = await search('bolt M20', 'en')
      expect([found.partial, handles(found).filter((handle) => handle.includes('m20'))]).toEqual([true, []])
      expect((await buyer.get('/store/catalog/products/bolt-m20-90-none')).status).toBe(404)
    })
  })

  describe('facets', () => {
    /** Counted from the source tables: products of the category that pass all filters but the facet's own. */
    const countedBy = async (code: string, where: string) => {
      const { rows } = await app.db.query(
        `select v.key as value, count(*)::int as count from catalog_attribute_value v
         join catalog_attribute a on a.id = v.attribute_id and a.code = $1
         join product p on p.id = v.product_id and p.status = 'published' and p.handle like 'bolt-%'
         where ${where} group by v.key`,
        [code],
      )
      return rows
    }
    const isZinc = "p.handle like '%-zinc'"
    const isShort = "(p.handle like '%-20-%' or p.handle like '%-30-%' or p.handle like '%-40-%')"

    it('count the products the other filters let through', async () => {
      const answer = await list('category=bolts&f[coating]=zinc&f[length]=20..40')
      expect(answer.count).toBe(12)
      expect(byValue(facet(answer, 'coating').values)).toEqual(byValue(await countedBy('coating', isShort)))
      expect(byValue(facet(answer, 'length').values)).toEqual(byValue(await countedBy('length', isZinc)))
      expect(byValue(facet(answer, 'size').values)).toEqual(
        byValue(await countedBy('size', `${isZinc} and ${isShort}`)),
      )
      expect(facet(answer, 'length')).toMatchObject({ kind: 'range', min: '20', max: '60.5' })
    })

    it('take several values as either, and several attributes as both', async () => {
      expect((await list('category=bolts&f[coating]=zinc,none')).count).toBe(32)
      expect(handles(await list('category=bolts&f[size]=M8x40,M10x20&f[coating]=zinc')).sort()).toEqual([
        'bolt-m10-20-zinc',
        'bolt-m8-40-zinc',
      ])
      expect((await list('category=bolts&f[length]=60.50')).count).toBe(8)
      expect((await list('category=bolts&f[length]=41..')).count).toBe(8)
    })

    it('are written in the language of the person', async () => {
      const labels = async (language: string) =>
        facet(await list('category=bolts', language), 'size').values.map(({ label }) => label)
      expect((await labels('en')).slice(0, 4)).toEqual([
        'M6 × 20 mm',
        'M6 × 30 mm',
        'M6 × 40 mm',
        'M6 × 60.5 mm',
      ])
      expect((await labels('uk'))[3]).toBe('М6 × 60,5 мм')
    })

    it('work under a search', async () => {
      const answer = await list(`q=${encodeURIComponent('болт m12')}&f[coating]=none`, 'ru')
      expect(answer.count).toBe(4)
      expect(byValue(facet(answer, 'coating').values)).toEqual(['none: 4', 'zinc: 4'])
    })
  })

  it('finds a product by what only one of its variants is', async () => {
    const answer = await list('category=nuts&f[coating]=none')
    expect(handles(answer)).toEqual(['nut-m12'])
    expect(byValue(facet(answer, 'coating').values)).toEqual(['none: 1', 'zinc: 4'])
    expect(answer.products[0].attributes).toEqual([
      { code: 'coating', title: 'Coating', value: 'plain, zinc plated' },
    ])
    const { body } = await buyer.get('/store/catalog/products/nut-m12', { language: 'uk' })
    expect(body.product.variants).toMatchObject([
      { sku: 'HN-M12', title: 'оцинкований', options: { Покриття: 'оцинкований' } },
      { sku: 'HN-M12-N', title: 'без покриття', options: { Покриття: 'без покриття' } },
    ])
  })

  it('counts categories below the one chosen, subtree included', async () => {
    const answer = await list('category=fasteners', 'uk')
    expect(answer.count).toBe(36)
    expect(answer.categories).toEqual([
      { handle: 'bolts', title: 'Болти', count: 32 },
      { handle: 'nuts', title: 'Гайки', count: 4 },
    ])
    const { body } = await buyer.get('/store/catalog/categories')
    expect(body.categories.find(({ handle }: { handle: string }) => handle === 'fasteners')).toMatchObject({
      product_count: 36,
      glyph: 'bolt',
      parent_id: null,
    })
  })

  it('leaves out what is not on the shelf when asked', async () => {
    const answer = await list('category=bolts&in_stock=1')
    expect(answer.count).toBe(24)
    expect(handles(answer).some((handle) => handle.includes('-20-'))).toBe(false)
  })

  it('sorts by title in natural order, and by price', async () => {
    expect(handles(await list('category=bolts&f[coating]=zinc&order=title'))[0]).toBe('bolt-m6-20-zinc')
    const prices = (await list('category=fasteners&order=price')).products.map(({ price }) =>
      Number(price.unit_price),
    )
    expect(prices).toHaveLength(36)
    expect(prices).toEqual([...prices].sort((a, b) => a - b))
    const second = await buyer.get<List>(
      '/store/catalog/products?category=fasteners&order=price&limit=10&offset=10',
    )
    expect(second.body.products.map(({ price }) => Number(price.unit_price))).toEqual(prices.slice(10, 20))
  })

  it('tells everything about a product, at the price of the list', async () => {
    const { body } = await buyer.get('/store/catalog/products/bolt-m8-40-zinc', { language: 'uk' })
    const { product } = body
    expect(product).toMatchObject({
      title: 'Болт із шестигранною головкою DIN 933 М8 × 40 мм',
      description: 'З повною різьбою.',
      category: { handle: 'bolts', title: 'Болти' },
      ...{ pack_size: 100, min_quantity: 50, step_quantity: 50, unit: 'шт.' },
      stock: { available: 100, promise_days: 0 },
      cpv: { code: '44531000-1', title: 'Нарізеві кріпильні деталі' },
      variants: [{ sku: 'HB-933-M8X40-Z', options: {}, min_quantity: 50, step_quantity: 50, unit: 'шт.' }],
      documents: [{ title: 'Технічний лист', kind: 'data_sheet' }],
    })
    expect(product.variants[0].price).toEqual(product.price)
    expect(product.related).toHaveLength(8)
    const [listed] = (await list(`q=HB-933-M8X40-Z`)).products
    expect(listed.price).toEqual(product.price)
  })

  it('tells of each variant how it is sold', async () => {
    const { body } = await buyer.get('/store/catalog/products/nut-m12')
    expect(body.product.variants).toMatchObject([
      { sku: 'HN-M12', pack_size: 1, min_quantity: 1, step_quantity: 1, unit: 'pcs' },
      { sku: 'HN-M12-N', pack_size: 20, min_quantity: 40, step_quantity: 20, unit: 'pcs' },
    ])
  })

  it('compares products side by side', async () => {
    const cards = (await list('category=bolts&f[size]=M8x40')).products
    const { body } = await buyer.get(
      `/store/catalog/comparison?ids=${cards.map(({ id }) => id).join()},prod_unknown`,
    )
    expect(body.products.map(({ id }: Card) => id)).toEqual(cards.map(({ id }) => id))
    const coating = body.attributes.find(({ code }: { code: string }) => code === 'coating')
    expect(Object.values(coating.values).sort()).toEqual(['plain', 'zinc plated'])
  })

  it('suggests while a person types', async () => {
    const { body } = await buyer.get(`/store/catalog/suggestions?q=${encodeURIComponent('болт')}`, {
      language: 'uk',
    })
    expect(body.products).toHaveLength(8)
    expect(body.categories).toEqual([{ handle: 'bolts', title: 'Болти' }])
    const byNumber = await buyer.get('/store/catalog/suggestions?q=hn-m1')
    expect(byNumber.body.products.map(({ sku }: Card) => sku).sort()).toEqual(['HN-M10', 'HN-M12'])
  })

  describe('documents', () => {
    const documentOf = async (handle: string) => {
      const { body } = await buyer.get(`/store/catalog/products/${handle}`)
      return body.product.documents[0] as { url: string; size: number }
    }

    it('are handed to a buyer as files', async () => {
      const { url, size } = await documentOf('bolt-m8-40-zinc')
      const { status, body, headers } = await buyer.get<string>(url)
      expect([status, body]).toEqual([200, 'Bolt M8 × 40'])
      expect(size).toBe(Buffer.byteLength(body))
      expect(headers.get('content-disposition')).toContain('bolt-m8-40-zinc-data_sheet.txt')
    })

    it('of a product that is not published are not there', async () => {
      const { rows } = await app.db.query(
        `select d.id from catalog_document d join product p on p.id = d.product_id where p.status = 'draft'`,
      )
      expect((await buyer.get(`/store/catalog/documents/${rows[0].id}`)).status).toBe(404)
    })

    it('are nobody else’s', async () => {
      const { url } = await documentOf('bolt-m8-40-zinc')
      expect((await anonymous(app).get(url)).status).toBe(401)
    })
  })

  it('is closed to strangers and to a suspended company', async () => {
    const suspended = await member(app, SUSPENDED, PASSWORD)
    const paths = [
      'categories',
      'products',
      'products/bolt-m8-40-zinc',
      'comparison?ids=a',
      'suggestions?q=b',
      'documents/cdoc_x',
    ]
    for (const path of paths) {
      expect([path, (await anonymous(app).get(`/store/catalog/${path}`)).status]).toEqual([path, 401])
      expect([path, (await suspended.get(`/store/catalog/${path}`)).status]).toEqual([path, 403])
    }
  })

  it('refuses a wrong question with the field that is wrong', async () => {
    const { status, body } = await buyer.get('/store/catalog/products?limit=0&order=colour', {
      language: 'ru',
    })
    expect(status).toBe(400)
    expect(body.errors.map(({ field }: { field: string }) => field).sort()).toEqual(['limit', 'order'])
  })

  it('takes hostile words as words', async () => {
    for (const words of ["'; drop table product; --", '& | ! ( ) :*', '%_\\', '🙂', '?', 'a'.repeat(200)])
      expect((await buyer.get(`/store/catalog/products?q=${encodeURIComponent(words)}`)).status).toBe(200)
  })
})
