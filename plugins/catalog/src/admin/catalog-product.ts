import { refuse, type Language } from '@gostiny/platform'
import type { MedusaContainer } from '@medusajs/framework/types'
import type { Titles } from '../bulk/types'
import { inLanguage } from '../modules/catalog/domain/attribute'
import { displayAttribute } from '../modules/catalog/domain/display-attribute'
import { unitSymbol } from '../modules/catalog/domain/units'
import type { AttributeRow } from '../store/card'
import { run } from '../store/sql'

type VariantRow = { id: string; unit: string } & Record<string, unknown>
type CategoryRow = { id: string; handle: string; name: string; titles: Titles | null }
type Row = {
  id: string
  title: string
  texts: Partial<Record<Language, { title: string }>>
  categories: CategoryRow[]
  attributes: AttributeRow[]
  variants: VariantRow[]
} & Record<string, unknown>

const productSql = `
  select p.id, p.handle, p.status, p.title, p.description, p.thumbnail, p.created_at, p.updated_at,
    own.cpv_code, own.glyph, cpv.titles as cpv_titles,
    coalesce((select json_object_agg(t.language, json_build_object('title', t.title, 'description', t.description))
      from catalog_text t where t.owner_id = p.id), '{}') as texts,
    coalesce((select json_agg(json_build_object('id', c.id, 'handle', c.handle, 'name', c.name,
        'titles', (select json_object_agg(t.language, t.title) from catalog_text t where t.owner_id = c.id)) order by c.mpath)
      from product_category_product link join product_category c on c.id = link.product_category_id
      where link.product_id = p.id and c.deleted_at is null), '[]') as categories,
    coalesce((select json_agg(json_build_object('code', a.code, 'kind', a.kind, 'titles', a.titles, 'unit', a.unit,
        'unit_symbols', a.unit_symbols, 'choices', a.choices, 'number', v.number::text, 'text', v.text,
        'choice', v.choice, 'parts', v.parts) order by a.rank, a.code, v.number, v.key)
      from catalog_attribute_value v join catalog_attribute a on a.id = v.attribute_id and a.deleted_at is null
      where v.product_id = p.id), '[]') as attributes,
    coalesce((select json_agg(json_build_object('id', v.id, 'sku', v.sku, 'title', v.title,
        'pack_size', coalesce(r.pack_size, 1)::float8, 'min_quantity', coalesce(r.min_quantity, 1)::float8,
        'step_quantity', coalesce(r.step_quantity, 1)::float8, 'unit', coalesce(r.unit, 'C62'), 'lead_days', r.lead_days,
        'prices', coalesce((select json_agg(json_build_object('currency', price.currency_code,
            'unit_price', price.amount::text, 'min_quantity', price.min_quantity) order by price.currency_code, price.min_quantity nulls first)
          from product_variant_price_set link join price on price.price_set_id = link.price_set_id
            and price.price_list_id is null and price.deleted_at is null
          where link.variant_id = v.id and link.deleted_at is null), '[]'),
        'stock', coalesce((select json_agg(json_build_object('location', place.name, 'stocked', level.stocked_quantity::float8,
            'reserved', level.reserved_quantity::float8))
          from product_variant_inventory_item link join inventory_level level
            on level.inventory_item_id = link.inventory_item_id and level.deleted_at is null
          join stock_location place on place.id = level.location_id
          where link.variant_id = v.id and link.deleted_at is null), '[]')) order by v.variant_rank, v.id)
      from product_variant v left join catalog_variant r on r.id = v.id
      where v.product_id = p.id and v.deleted_at is null), '[]') as variants,
    coalesce((select json_agg(json_build_object('id', d.id, 'titles', d.titles, 'kind', d.kind, 'size', d.size,
        'language', d.language, 'mime_type', d.mime_type, 'created_at', d.created_at) order by d.rank, d.id)
      from catalog_document d where d.product_id = p.id and d.deleted_at is null), '[]') as documents
  from product p left join catalog_product own on own.id = p.id left join catalog_cpv cpv on cpv.code = own.cpv_code
  where p.id = ? and p.deleted_at is null`

/** A product with all the catalog keeps of it, in every language, for the staff; 404 `product_not_found`. */
export async function catalogProduct(container: MedusaContainer, id: string, language: Language) {
  const [row] = await run<Row>(container, { text: productSql, values: [id] })
  if (!row) refuse('product_not_found', { status: 404 })
  return {
    ...row,
    title: row.texts[language]?.title ?? row.title,
    categories: row.categories.map(({ titles, ...category }) => ({
      ...category,
      name: inLanguage(titles, language) ?? category.name,
    })),
    attributes: row.attributes.map((attribute) => ({
      ...attribute,
      title: inLanguage(attribute.titles, language) ?? attribute.code,
      value: displayAttribute(attribute, attribute, language),
    })),
    variants: row.variants.map((variant) => ({
      ...variant,
      unit_symbol: unitSymbol(variant.unit, language),
    })),
  }
}
