import type { Language } from '@gostiny/platform'
import type { MedusaContainer } from '@medusajs/framework/types'
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
  with held as (select distinct c.mpath, link.product_id from product_category_product link
    join product_category c on c.id = link.product_category_id and c.deleted_at is null
    join catalog_card card on card.id = link.product_id and card.status = 'published' and card.deleted_at is null)
  select c.id, c.handle, c.name, c.parent_category_id as parent_id, c.rank, own.glyph,
    (select json_object_agg(t.language, t.title) from catalog_text t where t.owner_id = c.id) as titles,
    (select count(distinct held.product_id)::int from held
     where held.mpath = c.mpath or held.mpath like c.mpath || '.%') as product_count
  from product_category c left join catalog_category own on own.id = c.id
  where c.deleted_at is null and c.is_active and not c.is_internal
  order by array_length(string_to_array(c.mpath, '.'), 1), c.rank, c.id`

/** The tree as a flat list, parents before their children. */
export async function listCategories(container: MedusaContainer, language: Language): Promise<Category[]> {
  const rows = await run<Row>(container, { text: categoriesSql, values: [] })
  return rows.map(({ name, titles, ...row }) => ({ ...row, title: nameOf({ handle: row.handle, name, titles }, language) }))
}
