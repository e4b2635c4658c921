import { createHash } from 'node:crypto'
import { compareDecimals } from '@gostiny/pricing'
import { KeptReads } from '@gostiny/platform'
import type { MedusaContainer } from '@medusajs/framework/types'
import { CATALOG_CHANGED } from '../database/tell-catalog-changes'
import type { AttributeFilter } from '../modules/catalog/domain/list-filters'
import { skuKey } from '../modules/catalog/domain/search-text'
import { matchProducts, matchSome, type Matches } from '../search-index/match-products'
import type { Buyer } from './buyer'
import { nameOf, plainCard, type Card, type CardRow, type Named, type PlainCard } from './card'
import { facetsOf, type Facet, type FacetRow } from './facet'
import type { ListQuestion } from './list-question'
import { byBasePrice, byRelevance, byTitle, hitsSql, listSql, theseProducts, type PageSql } from './list-sql'
import { offeredCards, pricesOf } from './offer-cards'
import { run } from './sql'

/** Longer lists are sorted by the base price: pricing every product for one page would take too long. */
export const MAX_SORTED_BY_OWN_PRICE = 5000

export type ProductQuery = {
  q?: string
  category?: string
  filters: AttributeFilter[]
  in_stock: boolean
  order: 'relevance' | 'title' | 'price'
  limit: number
  offset: number
}

export type ProductList = {
  products: Card[]
  count: number
  facets: Facet[]
  categories: { handle: string; title: string; count: number }[]
  /** The words really searched for, when the typed ones were misspelt. */
  corrected: string | null
  /** Nothing has all the words; these have some of them. */
  partial: boolean
}

type ListRow = {
  count: number
  products: CardRow[]
  facets: FacetRow[]
  categories: (Named & { count: number })[]
}

/** A list without what is asked afresh every time. */
type PlainList = Pick<ProductList, 'count' | 'facets' | 'categories'> & { cards: PlainCard[] }

const KEPT_LISTS = 500
const kept = new KeptReads<PlainList>(CATALOG_CHANGED, KEPT_LISTS)

/** A page of the catalog as the buyer sees it. */
export async function listProducts(
  container: MedusaContainer,
  buyer: Buyer,
  query: ProductQuery,
): Promise<ProductList> {
  const matches = query.q ? await matchesOf(container, buyer, query.q) : undefined
  const question: ListQuestion = {
    language: buyer.language,
    filters: query.filters,
    category: query.category,
    inStock: query.in_stock,
    matches,
    skuKey: query.q && skuKey(query.q),
  }
  const page = await pageOf(container, buyer, question, query)
  const isNarrowed = Boolean(query.q || query.category || query.filters.length)
  const read = () => readList(container, question, page, isNarrowed)
  const dependsOnTrade = query.in_stock || query.order === 'price'
  const { cards, ...list } = dependsOnTrade
    ? await read()
    : await kept.get(container, keyOf({ question, page, isNarrowed }), read)
  return {
    products: await offeredCards(container, buyer, cards),
    ...list,
    corrected: matches?.corrected ?? null,
    partial: matches?.partial ?? false,
  }
}

/** All that decides what is read, in a few letters: the matches of a search may be thousands. */
const keyOf = (all: unknown): string => createHash('sha1').update(JSON.stringify(all)).digest('base64')

async function readList(
  container: MedusaContainer,
  question: ListQuestion,
  page: PageSql,
  isNarrowed: boolean,
): Promise<PlainList> {
  const { language, filters } = question
  const [row] = await run<ListRow>(container, listSql(question, page, isNarrowed))
  return {
    cards: row.products.map((product) => plainCard(product, language)),
    count: row.count,
    facets: facetsOf(row.facets, filters, language),
    categories: row.categories.map((category) => ({
      handle: category.handle,
      title: nameOf(category, language),
      count: category.count,
    })),
  }
}

/** What the words name; what has only some of them, unless they are a part number we have. */
async function matchesOf(container: MedusaContainer, buyer: Buyer, words: string): Promise<Matches> {
  const matches = await matchProducts(container, buyer.language, words)
  if (matches.ids.length > 0) return matches
  const isPartNumber = await run(container, {
    text: 'select from catalog_card where sku_keys && array[?]::text[] limit 1',
    values: [skuKey(words)],
  })
  return isPartNumber.length > 0 ? matches : matchSome(container, buyer.language, words)
}

async function pageOf(
  container: MedusaContainer,
  buyer: Buyer,
  question: ListQuestion,
  { order, limit, offset }: ProductQuery,
): Promise<PageSql> {
  if (order === 'title') return byTitle(limit, offset)
  if (order === 'relevance') return byRelevance(limit, offset)
  const hits = await run<Hit>(container, hitsSql(question, MAX_SORTED_BY_OWN_PRICE + 1))
  if (hits.length > MAX_SORTED_BY_OWN_PRICE) return byBasePrice(buyer.currency, limit, offset)
  const sorted = await sortedByOwnPrice(container, buyer, hits)
  return theseProducts(sorted.slice(offset, offset + limit))
}

type Hit = { id: string; variant_id: string | null; quantity: number }

/** Ids from the cheapest for this buyer; products without a price come last. */
async function sortedByOwnPrice(container: MedusaContainer, buyer: Buyer, hits: Hit[]): Promise<string[]> {
  const items = hits.flatMap(({ variant_id, quantity }) => (variant_id ? [{ variant_id, quantity }] : []))
  const prices = await pricesOf(container, buyer, items)
  const priced = hits.map(({ id, variant_id }) => ({
    id,
    price: prices.get(variant_id ?? '')?.unit_price ?? null,
  }))
  priced.sort((a, b) => {
    if (a.price === null || b.price === null) return Number(a.price === null) - Number(b.price === null)
    return compareDecimals(a.price, b.price)
  })
  return priced.map(({ id }) => id)
}
