import { copyProducts, type BulkVariant } from '@gostiny/catalog'
import type { Pool } from 'pg'
import type { Client } from './client'
import { registerCompany } from './companies'

export type Article = { variant_id: string; handle: string }

type Sold = Partial<Pick<BulkVariant, 'min_quantity' | 'step_quantity' | 'pack_size'>> & {
  eur: string
  stock?: number
  titles: [en: string, ru: string, uk: string]
}

/** Net prices of the test's articles by SKU, sold in euro and hryvnia (fifty to one). */
const sold: Record<string, Sold> = {
  bolt: { eur: '2', titles: ['Steel bolt', 'Болт стальной', 'Болт сталевий'] },
  nut: { eur: '0.365', titles: ['Hex nut', 'Гайка', 'Гайка шестигранна'] },
  washer: { eur: '1', titles: ['Washer', 'Шайба', 'Шайба'] },
  screw: {
    ...{ eur: '4', min_quantity: 20, step_quantity: 10, pack_size: 10 },
    titles: ['Wood screw', 'Шуруп', 'Шуруп по дереву'],
  },
  rare: { eur: '9', stock: 5, titles: ['Rare part', 'Редкая деталь', 'Рідкісна деталь'] },
}

/** Puts the articles on sale; each has plenty of stock unless its row says otherwise. */
export async function loadArticles(db: Pool): Promise<Record<string, Article>> {
  const client = await db.connect()
  try {
    const channel = await client.query('select id from sales_channel limit 1')
    const location = await client.query('select id from stock_location limit 1')
    const profile = await client.query('select id from shipping_profile limit 1')
    await client.query('begin')
    const copied = await copyProducts(
      client,
      Object.entries(sold).map(
        ([
          sku,
          {
            eur,
            stock = 1_000_000,
            titles: [en, ru, uk],
            ...rule
          },
        ]) => ({
          handle: `test-${sku}`,
          title: en,
          texts: { en: { title: en }, ru: { title: ru }, uk: { title: uk } },
          variants: [
            {
              ...{ sku, ...rule },
              prices: [
                { currency: 'eur', amount: eur },
                { currency: 'uah', amount: String(Number(eur) * 50) },
              ],
              stock: [{ location_id: location.rows[0].id, quantity: stock }],
            },
          ],
        }),
      ),
      { sales_channel_id: channel.rows[0].id, shipping_profile_id: profile.rows[0].id, at: new Date() },
    )
    await client.query('commit')
    return Object.fromEntries(
      copied.map(({ handle, variants: [{ sku, variant_id }] }) => [sku, { variant_id, handle }]),
    )
  } finally {
    client.release()
  }
}

type NewList = {
  currency?: string
  status?: 'draft' | 'active'
  starts_at?: string
  ends_at?: string
  assignments?: { target: string; target_id?: string }[]
  prices?: { variant_id: string; amount: string; min_quantity?: number }[]
}

/** A price list the way staff make it, active unless told. @returns its id. */
export async function priceList(clerk: Client, title: string, list: NewList): Promise<string> {
  const { assignments = [], prices = [], currency = 'eur', status = 'active', ...rest } = list
  const { status: answered, body } = await clerk.post('/admin/company-price-lists', {
    title,
    currency,
    status,
    ...rest,
  })
  if (answered !== 201) throw new Error(`${title} was not made: ${JSON.stringify(body)}`)

  const path = `/admin/company-price-lists/${body.price_list.id}`
  for (const assignment of assignments) await clerk.post(`${path}/assignments`, assignment)
  if (prices.length) await clerk.post(`${path}/prices`, { upsert: prices })
  return body.price_list.id
}

type BuyingCompany = { country?: string; currency?: string; language?: string; parent_id?: string }

/** A verified company with an address to deliver to, German unless told. @returns its id. */
export async function buyingCompany(clerk: Client, name: string, facts: BuyingCompany = {}): Promise<string> {
  const { country = 'de', currency = 'eur' } = facts
  const id = await registerCompany(clerk, name, { ...facts, country, currency })
  const address = {
    title: 'Main',
    address_1: 'Werkstr. 1',
    city: 'Ulm',
    postal_code: '89073',
    country_code: country,
  }
  await clerk.post(`/admin/companies/${id}/addresses`, { ...address, is_default: true })

  return id
}
