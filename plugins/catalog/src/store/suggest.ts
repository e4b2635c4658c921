import type { MedusaContainer } from '@medusajs/framework/types'
import { inLanguage } from '../modules/catalog/domain/attribute'
import { searchQuery, skuKey } from '../modules/catalog/domain/search-text'
import { matchProducts } from '../search-index/match-products'
import type { Titles } from '../bulk/types'
import type { Buyer } from './buyer'
import { listCategories } from './list-categories'
import { run } from './sql'

const PRODUCTS = 8
const CATEGORIES = 4

export type Suggestions = {
  products: { handle: string; title: string; sku: string | null }[]
  categories: { handle: string; title: string }[]
}

type Row = { handle: string; titles: Titles; sku: string | null }

/** What a person may mean while typing: products by words or the beginning of a part number, and categories. */
export async function suggest(container: MedusaContainer, buyer: Buyer, typed: string): Promise<Suggestions> {
  const { language } = buyer
  const [matches, categories] = await Promise.all([
    matchProducts(container, language, typed),
    listCategories(container, language),
  ])
  const key = skuKey(typed)
  const rows = await run<Row>(container, {
    text: `select handle, titles, sku from catalog_card card
      left join unnest(?::text[]) with ordinality found(id, place) on found.id = card.id
      where card.status = 'published' and card.deleted_at is null
        and (found.id is not null or exists (select from unnest(card.sku_keys) k where k like ? || '%'))
      order by (select min(length(k)) from unnest(card.sku_keys) k where k like ? || '%'), found.place, card.id
      limit ${PRODUCTS}`,
    values: [matches.ids.slice(0, PRODUCTS), key || '-', key || '-'],
  })
  return {
    products: rows.map(({ handle, titles, sku }) => ({
      handle,
      title: inLanguage(titles, language) ?? handle,
      sku,
    })),
    categories: categories
      .filter((category) => category.product_count > 0 && isMeant(category.title))
      .slice(0, CATEGORIES)
      .map(({ handle, title }) => ({ handle, title })),
  }

  function isMeant(title: string): boolean {
    const words = searchQuery(language, title).split(' ')
    const asked = searchQuery(language, typed).split(' ').filter(Boolean)
    return asked.length > 0 && asked.every((word) => words.some((candidate) => candidate.startsWith(word)))
  }
}
