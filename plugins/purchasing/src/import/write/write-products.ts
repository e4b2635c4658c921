import { copyProductsInBatches, type BulkProduct } from '@gostiny/catalog'
import { deriveTiers, mostFrequent, type DerivedPrices, type Sold, type Spelling } from '../domain'
import { copyInto } from './copy-into'
import { groupedRows } from './grouped-rows'
import { isTaken, type WriteStep } from './step'

const isGoods = `${isTaken} and nature = 'goods'`

/** Spellings and prices of one code, told apart by `kind`. */
type CodeRow = { code: string; kind: 'title' | 'sold'; text: string; quantity: string; count: number }

const codesSql = (table: string) => `
  select code, 'title' as kind, coalesce(description, '') as text, '0' as quantity, count(*)::int as count
  from ${table} where ${isGoods} group by code, description
  union all
  select code, 'sold', trim_scale(unit_price)::text, trim_scale(quantity)::text, count(*)::int
  from ${table} where ${isGoods} and verdict = 'sale' group by code, unit_price, quantity
  order by code`

type Article = { code: string; title: string; prices?: DerivedPrices }

/** What is known of a code's prices after the products are written. */
export type PricesByCode = Map<string, DerivedPrices>

/**
 * Codes become products, the most frequent spelling their title, the derived base price their price; a code that is
 * the SKU of a variant already is that variant, with its own price. Makes `import_article` (code, variant_id,
 * product_id).
 */
export async function writeProducts(step: WriteStep): Promise<PricesByCode> {
  const { client, table, salesChannelId } = step
  await step.report('products')
  await client.query(`create temp table import_article (code text primary key, variant_id text not null,
    product_id text not null) on commit drop`)
  await client.query(
    `insert into import_article select code, variant.id, variant.product_id
     from (select distinct code from ${table} where ${isGoods}) codes
     join product_variant variant on variant.sku = code and variant.deleted_at is null`,
  )
  const prices: PricesByCode = new Map()
  let count = 0
  const context = { sales_channel_id: salesChannelId, at: new Date() }
  for await (const batch of copyProductsInBatches(client, newProducts(step, prices), context)) {
    const made = batch.map(({ product_id, variants: [{ sku, variant_id }] }) => [sku, variant_id, product_id])
    await copyInto(client, 'import_article', made)
    await step.report('products', (count += batch.length))
  }
  await client.query('analyze import_article')
  return prices
}

/** Products for codes the catalog does not know; the prices of every code are noted on the way. */
async function* newProducts(step: WriteStep, prices: PricesByCode): AsyncGenerator<BulkProduct> {
  const { client, table } = step
  const known = new Set((await client.query('select code from import_article')).rows.map(({ code }) => code))
  const taken = await client.query('select handle from product where deleted_at is null')
  const handles = new Set<string>(taken.rows.map(({ handle }) => handle))
  for await (const group of groupedRows<CodeRow>(client, codesSql(table), ({ code }) => code)) {
    const article = articleOf(group)
    if (article.prices) prices.set(article.code, article.prices)
    if (!known.has(article.code)) yield productOf(article, step, handles)
  }
}

function articleOf(rows: CodeRow[]): Article {
  const [{ code }] = rows
  const spellings: Spelling[] = rows.filter(({ kind }) => kind === 'title')
  const sold: Sold[] = rows
    .filter(({ kind }) => kind === 'sold')
    .map(({ text, quantity, count }) => ({ unit_price: text, quantity, count }))
  return { code, title: mostFrequent(spellings) ?? code, prices: deriveTiers(sold) }
}

function productOf({ code, title, prices }: Article, step: WriteStep, handles: Set<string>): BulkProduct {
  const handle = freeHandle(`${title} ${code}`, handles)
  handles.add(handle)
  return {
    handle,
    title,
    external_id: code,
    metadata: { source: 'import', import_id: step.importId },
    variants: [{ sku: code, prices: prices ? [{ currency: step.currency, amount: prices.base }] : [] }],
  }
}

function freeHandle(name: string, handles: ReadonlySet<string>): string {
  const plain = name
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
  let handle = plain
  for (let number = 2; handles.has(handle); number += 1) handle = `${plain}-${number}`
  return handle
}
