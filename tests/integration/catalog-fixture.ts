import {
  copyAttributes,
  copyCategories,
  copyCpv,
  copyProducts,
  type BulkProduct,
  type CopiedProduct,
} from '@gostiny/catalog'
import { copyCompanies, copyPeople, passwordHash } from '@gostiny/companies'
import type { Pool, PoolClient } from 'pg'

export const PASSWORD = 'long enough to sign in'
export const BUYER = 'buyer@steel.example'
export const SUSPENDED = 'buyer@suspended.example'
export const STAFF = 'staff@trader.example'

const threads = ['6', '8', '10', '12']
const lengths = ['20', '30', '40', '60.5']
const coatings = ['zinc', 'none'] as const

/** 32 bolts, 4 nuts, 3 bearings and a draft: small enough to count by hand, in three languages. */
export async function loadCatalog(db: Pool): Promise<CopiedProduct[]> {
  const client = await db.connect()
  try {
    await client.query('begin')
    const password_hash = await passwordHash(PASSWORD)
    await loadCompanies(client, password_hash)
    await loadStaff(client, password_hash)
    const products = await loadProducts(client)
    await client.query('commit')
    return products
  } finally {
    client.release()
  }
}

async function loadCompanies(client: PoolClient, password_hash: string) {
  const company = (name: string, verification: 'verified' | 'suspended') => ({
    ...{
      name,
      verification,
      currency: 'eur',
      language: 'en' as const,
      country: 'de',
      roles: ['buyer' as const],
    },
  })
  const { company_ids } = await copyCompanies(client, [
    company('Steel Works', 'verified'),
    company('Suspended Works', 'suspended'),
  ])
  await copyPeople(
    client,
    [BUYER, SUSPENDED].map((email, i) => ({
      email,
      password_hash,
      memberships: [{ company_id: company_ids[i], roles: ['buyer' as const] }],
    })),
  )
}

async function loadStaff(client: PoolClient, password: string) {
  await client.query(`insert into "user" (id, email) values ('user_staff', $1)`, [STAFF])
  await client.query(
    `insert into auth_identity (id, app_metadata) values ('authid_staff', '{"user_id": "user_staff"}')`,
  )
  await client.query(
    `insert into provider_identity (id, entity_id, provider, auth_identity_id, provider_metadata)
     values ('pvid_staff', $1, 'emailpass', 'authid_staff', jsonb_build_object('password', $2::text))`,
    [STAFF, password],
  )
}

async function loadProducts(client: PoolClient): Promise<CopiedProduct[]> {
  const at = new Date()
  await copyAttributes(client, [
    {
      code: 'size',
      kind: 'dimension',
      unit: 'MMT',
      filterable: true,
      titles: { en: 'Size', ru: 'Размер', uk: 'Розмір' },
    },
    {
      code: 'length',
      kind: 'number',
      unit: 'MMT',
      filterable: true,
      titles: { en: 'Length', ru: 'Длина', uk: 'Довжина' },
    },
    {
      ...{ code: 'coating', kind: 'choice' as const, filterable: true },
      titles: { en: 'Coating', ru: 'Покрытие', uk: 'Покриття' },
      choices: [
        { code: 'zinc', titles: { en: 'zinc plated', ru: 'оцинкованный', uk: 'оцинкований' } },
        { code: 'none', titles: { en: 'plain', ru: 'без покрытия', uk: 'без покриття' } },
      ],
    },
    { code: 'standard', kind: 'text', titles: { en: 'Standard', ru: 'Стандарт', uk: 'Стандарт' } },
  ])
  await copyCpv(client, [
    {
      code: '44531000-1',
      titles: { en: 'Threaded fasteners', ru: 'Резьбовые крепёжные детали', uk: 'Нарізеві кріпильні деталі' },
    },
  ])
  const categories = await copyCategories(
    client,
    [
      {
        handle: 'fasteners',
        name: 'Fasteners',
        titles: { en: 'Fasteners', ru: 'Крепёж', uk: 'Кріплення' },
        glyph: 'bolt',
      },
      {
        handle: 'bolts',
        name: 'Bolts',
        parent: 'fasteners',
        titles: { en: 'Bolts', ru: 'Болты', uk: 'Болти' },
      },
      { handle: 'nuts', name: 'Nuts', parent: 'fasteners', titles: { en: 'Nuts', ru: 'Гайки', uk: 'Гайки' } },
      {
        handle: 'bearings',
        name: 'Bearings',
        titles: { en: 'Bearings', ru: 'Подшипники', uk: 'Підшипники' },
      },
    ],
    at,
  )
  const [channel, location] = await Promise.all([
    client.query('select id from sales_channel limit 1'),
    client.query('select id from stock_location limit 1'),
  ])
  const stock = (quantity: number) => [{ location_id: location.rows[0].id as string, quantity }]
  const inCategory = (handle: string) => [categories.get(handle)!]
  const products: BulkProduct[] = [
    ...threads.flatMap((thread, t) =>
      lengths.flatMap((length, l) =>
        coatings.map((coating) =>
          bolt({ thread, length, coating, price: (t + 1) * 10 + l, stock: stock(l === 0 ? 0 : 100) }),
        ),
      ),
    ),
    ...threads.map((thread) => nut(thread)),
    ...['6204', '6205', '6206'].map((number) => bearing(number)),
    {
      ...bolt({ thread: '20', length: '90', coating: 'none', price: 99, stock: stock(1) }),
      status: 'draft' as const,
    },
  ].map((product) => ({
    ...product,
    category_ids: inCategory(
      product.handle.startsWith('bolt') ? 'bolts' : product.handle.startsWith('nut') ? 'nuts' : 'bearings',
    ),
  }))
  return copyProducts(client, products, { sales_channel_id: channel.rows[0].id, at })
}

type Bolt = {
  thread: string
  length: string
  coating: (typeof coatings)[number]
  price: number
  stock: { location_id: string; quantity: number }[]
}

function bolt({ thread, length, coating, price, stock }: Bolt): BulkProduct {
  const size = `${thread} × ${length}`
  return {
    handle: `bolt-m${thread}-${length.replace('.', '-')}-${coating}`,
    title: `Hexagon bolt DIN 933 M${size} mm`,
    cpv_code: '44531000-1',
    texts: {
      en: { title: `Hexagon bolt DIN 933 M${size} mm`, description: 'Fully threaded.' },
      ru: { title: `Болт с шестигранной головкой DIN 933 М${size} мм`, description: 'С полной резьбой.' },
      uk: { title: `Болт із шестигранною головкою DIN 933 М${size} мм`, description: 'З повною різьбою.' },
    },
    attributes: [
      { code: 'size', kind: 'dimension', parts: [{ prefix: 'M', number: thread }, { number: length }] },
      { code: 'length', kind: 'number', number: length },
      { code: 'coating', kind: 'choice', choice: coating },
      { code: 'standard', kind: 'text', text: 'DIN 933' },
    ],
    documents: [
      { kind: 'data_sheet', title: { en: 'Data sheet', uk: 'Технічний лист' }, body: `Bolt M${size}` },
    ],
    variants: [
      {
        sku: `HB-933-M${thread}X${length}-${coating === 'zinc' ? 'Z' : 'N'}`,
        prices: [{ currency: 'eur', amount: `0.${price}` }],
        stock,
        ...{ pack_size: 100, min_quantity: 50, step_quantity: 50, lead_days: 12 },
      },
    ],
  }
}

const inTwenties = { pack_size: 20, min_quantity: 40, step_quantity: 20 }

/** The largest nut comes in two coatings, as two variants of one product, sold differently. */
const nut = (thread: string): BulkProduct => {
  const variant = (sku: string, value: string) => ({
    ...{ sku, title: value, options: { Coating: value }, metadata: { attribute: 'coating', value } },
    prices: [{ currency: 'eur', amount: '0.05' }],
  })
  const isLargest = thread === threads.at(-1)
  return {
    handle: `nut-m${thread}`,
    title: `Hexagon nut M${thread}`,
    texts: {
      en: { title: `Hexagon nut M${thread}` },
      ru: { title: `Гайка шестигранная М${thread}` },
      uk: { title: `Гайка шестигранна М${thread}` },
    },
    options: [{ title: 'Coating', values: ['zinc', 'none'] }],
    variants: [
      variant(`HN-M${thread}`, 'zinc'),
      ...(isLargest ? [{ ...variant(`HN-M${thread}-N`, 'none'), ...inTwenties }] : []),
    ],
  }
}

const bearing = (number: string): BulkProduct => ({
  handle: `bearing-${number}`,
  title: `Deep groove ball bearing ${number}-2RS`,
  texts: {
    en: { title: `Deep groove ball bearing ${number}-2RS` },
    ru: { title: `Подшипник шариковый ${number}-2RS` },
    uk: { title: `Підшипник кульковий ${number}-2RS` },
  },
  variants: [{ sku: `${number}-2RS`, prices: [{ currency: 'eur', amount: '4.20' }] }],
})

/** Waits until the search indexes of a new database hold what the cards say. */
export const untilSearchable = (db: Pick<Pool, 'query'>): Promise<void> =>
  until(async () => {
    const read = await db.query(`select from reader_watermark where reader like 'catalog-search %'`)
    return read.rowCount === 1
  })

/** Waits for what readers bring about. */
export async function until(isTrue: () => Promise<boolean>): Promise<void> {
  for (let attempt = 0; attempt < 200; attempt++) {
    if (await isTrue()) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error('it did not come true')
}
