import type { AttributeFilter } from '../modules/catalog/domain/list-filters'
import type { ListQuestion } from './list-question'
import type { Sql } from './sql'

/** Above any score of words: an exact part number comes first. */
const EXACT_SKU_SCORE = 1000

/** Goods that can be taken from a shelf now; a variant whose stock is not managed always can. */
const IN_STOCK = `exists (select from product_variant v
  left join product_variant_inventory_item link on link.variant_id = v.id and link.deleted_at is null
  left join inventory_level level on level.inventory_item_id = link.inventory_item_id and level.deleted_at is null
  where v.product_id = card.id and v.deleted_at is null
    and (not v.manage_inventory or level.stocked_quantity - level.reserved_quantity >= link.required_quantity))`

/** Products found by words or by their exact part number. */
const FOUND = `join (select id, max(score) as score from (
    select id, score from unnest(?::text[], ?::float8[]) words(id, score)
    union all select id, ${EXACT_SKU_SCORE} from catalog_card where sku_keys && array[?]::text[]) hit
  group by id) found on found.id = card.id`

/** Products of a category and of everything below it, as far as buyers may see it. */
const IN_SUBTREE = `card.id in (select link.product_id from product_category top
  join product_category below on below.mpath = top.mpath or below.mpath like top.mpath || '.%'
  join product_category_product link on link.product_category_id = below.id
  where top.handle = ? and top.deleted_at is null and below.deleted_at is null
    and below.is_active and not below.is_internal)`

/**
 * `base(id, variant_id, title_key, score, missed)`: every published product the words, the category and the stock allow. `missed` has one
 * bit per attribute filter the product does not pass: 0 is a hit, and a facet counts what misses only its own filter.
 */
export function baseSql({ language, filters, matches, skuKey, category, inStock }: ListQuestion): Sql {
  const missed = filters.map((filter, i) => `case when ${passes(filter)} then 0 else ${1 << i} end`)
  const where = ["card.status = 'published'", 'card.deleted_at is null']
  if (category) where.push(IN_SUBTREE)
  if (inStock) where.push(IN_STOCK)
  return {
    text: `select card.id, card.variant_id, card.sort_${language} as title_key,
        ${matches ? 'found.score' : '0'}::float8 as score, ${['0', ...missed].join(' + ')} as missed
      from catalog_card card ${matches ? FOUND : ''}
      where ${where.join('\n and ')}`,
    values: [
      ...filters.flatMap((filter) => [filter.code, ...passValues(filter)]),
      ...(matches ? [matches.ids, matches.scores, skuKey ?? ''] : []),
      ...(category ? [category] : []),
    ],
  }
}

/** Whether one of the product's values of the attribute fits: a set that can be hashed, not a question per product. */
function passes(filter: AttributeFilter): string {
  return `card.id in (select v.product_id from catalog_attribute_value v
    join catalog_attribute a on a.id = v.attribute_id and a.deleted_at is null
    where a.code = ? and ${fits(filter)})`
}

function fits(filter: AttributeFilter): string {
  if (filter.kind === 'values') return 'v.key = any(?::text[])'
  const lower = filter.min === null ? [] : ['v.number >= ?::numeric']
  const upper = filter.max === null ? [] : ['v.number <= ?::numeric']
  return [...lower, ...upper].join(' and ')
}

const passValues = (filter: AttributeFilter): unknown[] =>
  filter.kind === 'values' ? [filter.keys] : [filter.min, filter.max].filter((bound) => bound !== null)
