import type { AttributeFilter } from '../modules/catalog/domain/list-filters'
import type { ListQuestion } from './list-question'
import type { Sql } from './sql'

/** Goods that can be taken from a shelf now; a variant whose stock is not managed always can. */
export const IN_STOCK = `exists (select from product_variant v
  left join product_variant_inventory_item link on link.variant_id = v.id and link.deleted_at is null
  left join inventory_level level on level.inventory_item_id = link.inventory_item_id and level.deleted_at is null
  where v.product_id = card.id and v.deleted_at is null
    and (not v.manage_inventory or level.stocked_quantity - level.reserved_quantity >= link.required_quantity))`

/** Ids of a category and everything below it, as far as buyers may see it. */
const SUBTREE = `select below.id from product_category top join product_category below
  on below.mpath = top.mpath or below.mpath like top.mpath || '.%'
  where top.handle = ? and top.deleted_at is null and below.deleted_at is null and below.is_active and not below.is_internal`

/**
 * `base(id, score, missed)`: every published product the words, the category and the stock allow. `missed` has one
 * bit per attribute filter the product does not pass: 0 is a hit, and a facet counts what misses only its own filter.
 */
export function baseSql(question: ListQuestion): Sql {
  const values: unknown[] = []
  const joins: string[] = []
  const where = ["card.status = 'published'", 'card.deleted_at is null']
  const bits = question.filters.map((filter, i) => {
    joins.push(`left join catalog_attribute_value f${i} on f${i}.product_id = card.id and f${i}.attribute_id =
      (select id from catalog_attribute where code = ? and deleted_at is null)`)
    return `case when ${passes(filter, `f${i}`)} then 0 else ${1 << i} end`
  })
  const select: unknown[] = []
  const score = question.matches ? 'case when card.sku_keys && array[?]::text[] then 1000 else coalesce(found.score, 0) end' : '0'
  if (question.matches) select.push(question.skuKey ?? '')
  question.filters.forEach((filter) => select.push(...passValues(filter)))
  values.push(...select)
  if (question.matches) {
    joins.unshift('left join unnest(?::text[], ?::float8[]) found(id, score) on found.id = card.id')
    values.push(question.matches.ids, question.matches.scores)
    where.push('(found.id is not null or card.sku_keys && array[?]::text[])')
  }
  values.push(...question.filters.map((filter) => filter.code))
  if (question.matches) values.push(question.skuKey ?? '')
  if (question.category) {
    where.push(`card.id in (select product_id from product_category_product where product_category_id in (${SUBTREE}))`)
    values.push(question.category)
  }
  if (question.inStock) where.push(IN_STOCK)
  const text = `select card.id, ${score}::float8 as score, ${['0', ...bits].join(' + ')} as missed
    from catalog_card card ${joins.join('\n')} where ${where.join('\n and ')}`
  return { text, values }
}

function passes(filter: AttributeFilter, alias: string): string {
  if (filter.kind === 'values') return `${alias}.key = any(?::text[])`
  const bounds = [filter.min !== null && `${alias}.number >= ?::numeric`, filter.max !== null && `${alias}.number <= ?::numeric`]
  return bounds.filter(Boolean).join(' and ')
}

const passValues = (filter: AttributeFilter): unknown[] =>
  filter.kind === 'values' ? [filter.keys] : [filter.min, filter.max].filter((bound) => bound !== null)
