import { KeptReads, LANGUAGES, type Language } from '@gostiny/platform'
import type { MedusaContainer } from '@medusajs/framework/types'
import { CATALOG_CHANGED } from '../database/tell-catalog-changes'
import { nameOf, type Named } from './card'
import { run } from './sql'

export type Category = {
  id: string
  handle: string
  title: string
  parent_id: string | null
  rank: number
  /** Published products in the category and everything below it. */
  product_count: number
  glyph: string | null
}

type Row = Omit<Category, 'title'> & Named

const categoriesSql = `
  select c.id, c.handle, c.name, c.parent_category_id as parent_id, c.rank, own.glyph,
    (select json_object_agg(t.language, t.title) from catalog_text t where t.owner_id = c.id) as titles,
    coalesce(held.count, 0) as product_count
  from product_category c left join catalog_category own on own.id = c.id
  left join (select above.id, count(distinct card.id)::int as count from catalog_card card
    join product_category_product link on link.product_id = card.id
    join product_category place on place.id = link.product_category_id and place.deleted_at is null
    cross join lateral unnest(string_to_array(place.mpath, '.')) above(id)
    where card.status = 'published' and card.deleted_at is null group by above.id) held on held.id = c.id
  where c.deleted_at is null and c.is_active and not c.is_internal
  order by array_length(string_to_array(c.mpath, '.'), 1), c.rank, c.id`

const kept = new KeptReads<Category[]>(CATALOG_CHANGED, LANGUAGES.length)

/** The tree as a flat list, parents before their children. */
export const listCategories = (container: MedusaContainer, language: Language): Promise<Category[]> =>
  kept.get(container, language, () => readCategories(container, language))

async function readCategories(container: MedusaContainer, language: Language): Promise<Category[]> {
  const rows = await run<Row>(container, { text: categoriesSql, values: [] })
  return rows.map(({ name, titles, ...row }) => ({
    ...row,
    title: nameOf({ handle: row.handle, name, titles }, language),
  }))
}
