import { parseOrder, type Language } from '@gostiny/platform'
import type { MedusaContainer } from '@medusajs/framework/types'
import type { Titles } from '../bulk/types'
import { inLanguage } from '../modules/catalog/domain/attribute'
import { skuKey } from '../modules/catalog/domain/search-text'
import { nameOf, type Named } from '../store/card'
import { CARD_COLUMNS, CARD_FROM } from '../store/card-sql'
import { run } from '../store/sql'

export type CatalogProductsFilter = {
  q?: string
  category?: string
  status?: string
  limit: number
  offset: number
  order: string
}

type Row = {
  id: string
  handle: string
  status: string
  titles: Titles
  sku: string | null
  thumbnail: string | null
  glyph: string | null
  available: number | null
  category: Named | null
  variant_count: number
  updated_at: Date
  count: number
}

export type ListedProduct = Omit<Row, 'titles' | 'category' | 'count'> & {
  title: string
  category: { handle: string; title: string } | null
}

const orders: Record<string, (language: Language) => string> = {
  updated_at: () => 'p.updated_at',
  title: (language) => `card.sort_${language}`,
  sku: () => 'card.sku',
}

/** Products of any status, for the staff. */
export async function listCatalogProducts(
  container: MedusaContainer,
  language: Language,
  filter: CatalogProductsFilter,
) {
  const { column, direction } = parseOrder(filter.order)
  const { where, values } = conditions(filter)
  const rows = await run<Row>(container, {
    text: `select ${CARD_COLUMNS}, card.status, p.updated_at, count(*) over ()::int as count,
        (select count(*)::int from product_variant v where v.product_id = card.id and v.deleted_at is null) as variant_count
      from ${CARD_FROM} join product p on p.id = card.id
      where ${where.join(' and ')} order by ${orders[column](language)} ${direction} nulls last, card.id limit ? offset ?`,
    values: [...values, filter.limit, filter.offset],
  })
  const products = rows.map(
    ({
      id,
      handle,
      status,
      titles,
      sku,
      thumbnail,
      glyph,
      available,
      category,
      variant_count,
      updated_at,
    }): ListedProduct => ({
      ...{ id, handle, status, sku, thumbnail, glyph, available, variant_count, updated_at },
      title: inLanguage(titles, language) ?? handle,
      category: category && { handle: category.handle, title: nameOf(category, language) },
    }),
  )
  return { products, count: rows[0]?.count ?? 0 }
}

function conditions({ status, category, q }: CatalogProductsFilter): { where: string[]; values: unknown[] } {
  const where = ['card.deleted_at is null']
  const values: unknown[] = []
  if (status) {
    where.push('card.status = ?')
    values.push(status)
  }
  if (category) {
    where.push(`exists (select from product_category_product link
      join product_category own on own.id = link.product_category_id
      join product_category top on own.mpath = top.mpath or own.mpath like top.mpath || '.%'
      where link.product_id = card.id and top.handle = ? and top.deleted_at is null)`)
    values.push(category)
  }
  if (q) {
    where.push('(card.titles::text ilike ? or exists (select from unnest(card.sku_keys) k where k like ?))')
    values.push(`%${q.replace(/[\\%_]/g, '\\$&')}%`, `%${skuKey(q) || '-'}%`)
  }
  return { where, values }
}
