import { CARD_COLUMNS, CARD_FROM } from './card-sql'
import type { Sql } from './sql'

/** Similar products shown on a product's page. */
const RELATED = 8

/** A published product with everything its page shows besides stock and prices: one row, or none. */
export const productSql = (handle: string): Sql => ({
  text: `select ${CARD_COLUMNS},
      (select json_object_agg(t.language, t.description) from catalog_text t where t.owner_id = card.id) as descriptions,
      p.description, own.cpv_code, cpv.titles as cpv_titles,
      (select json_agg(json_build_object('id', v.id, 'sku', v.sku, 'title', v.title,
          'pack_size', r.pack_size::float8, 'min_quantity', r.min_quantity::float8,
          'step_quantity', r.step_quantity::float8, 'unit', r.unit, 'lead_days', r.lead_days,
          'options', coalesce((select json_object_agg(o.title, ov.value) from product_variant_option chosen
            join product_option_value ov on ov.id = chosen.option_value_id join product_option o on o.id = ov.option_id
            where chosen.variant_id = v.id and o.title <> 'Default option'), '{}'),
          'attribute', case when a.id is not null then json_build_object('kind', a.kind, 'titles', a.titles, 'unit', a.unit,
            'unit_symbols', a.unit_symbols, 'choices', a.choices, 'choice', v.metadata->>'value') end)
          order by v.variant_rank, v.id)
        from product_variant v left join catalog_variant r on r.id = v.id
        left join catalog_attribute a on a.code = v.metadata->>'attribute' and a.kind = 'choice' and a.deleted_at is null
        where v.product_id = card.id and v.deleted_at is null) as variants,
      coalesce((select json_agg(json_build_object('id', d.id, 'titles', d.titles, 'kind', d.kind, 'size', d.size,
          'language', d.language) order by d.rank, d.id)
        from catalog_document d where d.product_id = card.id and d.deleted_at is null), '[]') as documents
    from ${CARD_FROM} join product p on p.id = card.id
    left join catalog_product own on own.id = card.id left join catalog_cpv cpv on cpv.code = own.cpv_code
    where card.handle = ? and card.status = 'published' and card.deleted_at is null`,
  values: [handle],
})

/** Products of the same category that share most attribute values with this one. */
export const relatedSql = (productId: string): Sql => ({
  text: `select ${CARD_COLUMNS} from ${CARD_FROM}
    join (select other.product_id as id, (select count(*) from catalog_attribute_value mine
        join catalog_attribute_value theirs on theirs.attribute_id = mine.attribute_id and theirs.key = mine.key
        where mine.product_id = ? and theirs.product_id = other.product_id) as shared
      from product_category_product other
      where other.product_id <> ? and other.product_category_id in
        (select product_category_id from product_category_product where product_id = ?)
      group by other.product_id) near on near.id = card.id
    where card.status = 'published' and card.deleted_at is null
    order by near.shared desc, card.id limit ${RELATED}`,
  values: [productId, productId, productId],
})

/** Cards of published products in the order asked. */
export const cardsSql = (ids: string[]): Sql => ({
  text: `select ${CARD_COLUMNS} from ${CARD_FROM}
    where card.id = any(?::text[]) and card.status = 'published' and card.deleted_at is null
    order by array_position(?::text[], card.id)`,
  values: [ids, ids],
})
