import { baseSql } from './base-sql'
import { CARD_COLUMNS, CARD_FROM } from './card-sql'
import type { ListQuestion } from './list-question'
import type { Sql } from './sql'

/** Values of one facet sent at most; the rarest are left out. */
const MAX_FACET_VALUES = 60

const TITLE_ORDER = 'hits.title_key, hits.id'

/** Which hits the page shows, and in what order. */
export type PageSql = { where: Sql; order: Sql; limit: Sql }

const nothing: Sql = { text: '', values: [] }
const window = (limit: number, offset: number): Sql => ({ text: 'limit ? offset ?', values: [limit, offset] })

export const byRelevance = (limit: number, offset: number): PageSql => ({
  where: nothing,
  order: { text: `hits.score desc, ${TITLE_ORDER}`, values: [] },
  limit: window(limit, offset),
})

export const byTitle = (limit: number, offset: number): PageSql => ({
  where: nothing,
  order: { text: TITLE_ORDER, values: [] },
  limit: window(limit, offset),
})

/** Exactly these products, in this order. */
export const theseProducts = (ids: string[]): PageSql => ({
  where: { text: 'where hits.id = any(?::text[])', values: [ids] },
  order: { text: 'array_position(?::text[], hits.id)', values: [ids] },
  limit: nothing,
})

export const byBasePrice = (currency: string, limit: number, offset: number): PageSql => ({
  where: nothing,
  order: {
    text: `(select min(price.amount) from product_variant_price_set link join price on price.price_set_id = link.price_set_id
        and price.price_list_id is null and price.deleted_at is null and price.currency_code = ?
        and coalesce(price.min_quantity, 1) <= 1
      where link.variant_id = hits.variant_id and link.deleted_at is null) nulls last, ${TITLE_ORDER}`,
    values: [currency],
  },
  limit: window(limit, offset),
})

/** Count, page, facets and subcategories of a list in one statement. */
export function listSql(question: ListQuestion, page: PageSql, withFacets: boolean): Sql {
  const base = baseSql(question)
  const facets = withFacets ? facetsSql(question) : { text: 'select null as facet where false', values: [] }
  const categories = categoriesSql(question)
  return {
    text: `with base as materialized (${base.text}),
      hits as (select * from base ${question.filters.length ? 'where missed = 0' : ''}),
      picked as (select id, row_number() over () as place from (
        select hits.id from hits ${page.where.text}
        order by ${page.order.text} ${page.limit.text}) ordered),
      page as (select ${CARD_COLUMNS}, picked.place from picked join ${CARD_FROM} on card.id = picked.id),
      facets as (${facets.text}),
      children as (${categories.text})
      select (select count(*)::int from hits) as count,
        (select coalesce(json_agg(page order by place), '[]') from page) as products,
        (select coalesce(json_agg(facets), '[]') from facets) as facets,
        (select coalesce(json_agg(children order by rank, handle), '[]') from children) as categories`,
    values: [
      ...base.values,
      ...page.where.values,
      ...page.order.values,
      ...page.limit.values,
      ...facets.values,
      ...categories.values,
    ],
  }
}

/** Hits with their variants, to be priced and sorted outside. */
export function hitsSql(question: ListQuestion, limit: number): Sql {
  const base = baseSql(question)
  return {
    text: `select card.id, card.variant_id, coalesce(rule.min_quantity, 1)::float8 as quantity
      from (${base.text}) hits join ${CARD_FROM} on card.id = hits.id
      where missed = 0 order by ${TITLE_ORDER} limit ?`,
    values: [...base.values, limit],
  }
}

/** Every value of a filterable attribute with its count among the products all other filters let through. */
function facetsSql({ filters }: ListQuestion): Sql {
  const ownBits = filters.map((_, i) => `when ? then ${1 << i}`).join(' ')
  const passesOthers = filters.length ? `where base.missed & ~(case a.code ${ownBits} else 0 end) = 0` : ''
  return {
    text: `select a.code, a.kind, a.titles, a.unit, a.unit_symbols, a.choices, a.rank,
        sum(counted.count)::int as products, count(*)::int as distinct_values,
        min(counted.number)::text as min, max(counted.number)::text as max,
        json_agg(json_build_object('key', counted.key, 'count', counted.count, 'number', counted.number::text,
          'text', counted.text, 'choice', counted.choice, 'parts', counted.parts) order by counted.count desc, counted.key)
          filter (where counted.place <= ${MAX_FACET_VALUES}) as values
      from (select v.attribute_id, v.key, count(*)::int as count, min(v.number) as number, min(v.text) as text,
          min(v.choice) as choice, (array_agg(v.parts))[1] as parts,
          row_number() over (partition by v.attribute_id order by count(*) desc, v.key) as place
        from base join catalog_attribute_value v on v.product_id = base.id
        join catalog_attribute a on a.id = v.attribute_id and a.filterable and a.deleted_at is null
        ${passesOthers}
        group by v.attribute_id, v.key) counted
      join catalog_attribute a on a.id = counted.attribute_id
      group by a.id`,
    values: filters.map((filter) => filter.code),
  }
}

/** The categories one step below the chosen one (or the roots) that hold hits. */
function categoriesSql({ category }: ListQuestion): Sql {
  const depth = category
    ? `(select array_length(string_to_array(mpath, '.'), 1) + 1 from product_category where handle = ? and deleted_at is null)`
    : '1'
  const parent = category
    ? '= (select id from product_category where handle = ? and deleted_at is null)'
    : 'is null'
  return {
    text: `select c.handle, c.name, c.rank, held.count,
        (select json_object_agg(t.language, t.title) from catalog_text t where t.owner_id = c.id) as titles
      from (select split_part(own.mpath, '.', ${depth}) collate "C" as id,
          count(distinct hits.id collate "C")::int as count
        from hits join product_category_product link on link.product_id = hits.id
        join product_category own on own.id = link.product_category_id and own.deleted_at is null
        group by 1) held
      join product_category c on c.id = held.id and c.parent_category_id ${parent} and c.deleted_at is null
        and c.is_active and not c.is_internal`,
    values: category ? [category, category] : [],
  }
}
