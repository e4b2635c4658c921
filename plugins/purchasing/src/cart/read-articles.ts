import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import type { Language } from '@gostiny/platform'

/** What the shop knows of a variant when it is put into a cart. */
export type Article = {
  variant_id: string
  product_id: string
  handle: string
  title: string
  variant_title: string | null
  subtitle: string | null
  description: string | null
  thumbnail: string | null
  glyph: string | null
  sku: string | null
  barcode: string | null
  type: string | null
  type_id: string | null
  collection: string | null
  discountable: boolean
  has_shipping_profile: boolean
  unit: string
  pack_size: number
  min_quantity: number
  step_quantity: number
  /** Null when stock does not limit the order. */
  available: number | null
}

/**
 * One statement for any number of variants, with titles in the reader's language. Stock limits a variant that is
 * managed and not sold beyond it; the best single location of the sales channel counts, as in Medusa.
 */
const sql = `
  select variant.id as variant_id, product.id as product_id, product.handle, coalesce(said.title, product.title) as title,
         variant.title as variant_title, product.subtitle, coalesce(said.description, product.description) as description,
         coalesce(variant.thumbnail, product.thumbnail) as thumbnail, catalog_product.glyph, variant.sku, variant.barcode,
         product_type.value as type, product_type.id as type_id, product_collection.title as collection,
         product.discountable, profile.product_id is not null as has_shipping_profile,
         coalesce(rule.unit, 'C62') as unit, coalesce(rule.pack_size, 1)::float8 as pack_size,
         coalesce(rule.min_quantity, 1)::float8 as min_quantity, coalesce(rule.step_quantity, 1)::float8 as step_quantity,
         case when variant.manage_inventory and not variant.allow_backorder then coalesce((
           select min(stock.available) from (
             select max(floor((level.stocked_quantity - level.reserved_quantity) / item.required_quantity))::float8 as available
             from product_variant_inventory_item item
             left join inventory_level level on level.inventory_item_id = item.inventory_item_id and level.deleted_at is null
               and level.location_id in (select stock_location_id from sales_channel_stock_location
                                         where sales_channel_id = :sales_channel_id and deleted_at is null)
             where item.variant_id = variant.id and item.deleted_at is null
             group by item.inventory_item_id) stock), 0) end as available
  from product_variant variant
  join product on product.id = variant.product_id and product.deleted_at is null and product.status = 'published'
  left join product_type on product_type.id = product.type_id
  left join product_collection on product_collection.id = product.collection_id
  left join product_shipping_profile profile on profile.product_id = product.id and profile.deleted_at is null
  left join catalog_text said on said.owner_id = product.id and said.language = :language
  left join catalog_product on catalog_product.id = product.id
  left join catalog_variant rule on rule.id = variant.id
  where variant.id = any(:variant_ids) and variant.deleted_at is null`

type Question = { variant_ids: string[]; language: Language; sales_channel_id: string | null }

/** The variants that are sold now, by id; a deleted or unpublished one is not among them. */
export async function readArticles(db: Knex, question: Question): Promise<Map<string, Article>> {
  if (!question.variant_ids.length) return new Map()

  const { rows } = await db.raw<{ rows: Article[] }>(sql, question)
  return new Map(rows.map((article) => [article.variant_id, article]))
}
