import type { Language } from '@gostiny/platform'
import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import type { AttributeDefinition, AttributeValue } from '../modules/catalog/domain/attribute'

type Texts = Partial<Record<Language, { title: string; description: string | null }>>

/** A product as the source tables tell it now; `gone` when it was deleted. */
export type CardSource = {
  id: string
  gone: boolean
  status: string
  handle: string
  title: string
  description: string | null
  thumbnail: string | null
  glyph: string | null
  variants: { id: string; sku: string | null }[]
  texts: Texts
  /** The product's categories and all above them. */
  categories: { titles: Partial<Record<Language, string>>; glyph: string | null; depth: number }[]
  values: (AttributeValue & { definition: AttributeDefinition })[]
}

/** One row per product id that exists, deleted ones included. */
export async function readSources(db: Knex, productIds: string[]): Promise<CardSource[]> {
  const { rows } = await db.raw(
    `select p.id, p.deleted_at is not null as gone, p.status, p.handle, p.title, p.description, p.thumbnail, cp.glyph,
       coalesce((select json_agg(json_build_object('id', v.id, 'sku', v.sku) order by v.variant_rank, v.id)
         from product_variant v where v.product_id = p.id and v.deleted_at is null), '[]') as variants,
       coalesce((select json_object_agg(t.language, json_build_object('title', t.title, 'description', t.description))
         from catalog_text t where t.owner_id = p.id), '{}') as texts,
       coalesce((select json_agg(json_build_object(
           'titles', coalesce((select json_object_agg(t.language, t.title) from catalog_text t where t.owner_id = c.id),
                              json_build_object('en', c.name)),
           'glyph', cc.glyph, 'depth', length(c.mpath)))
         from product_category_product link
         join product_category own on own.id = link.product_category_id and own.deleted_at is null
         join product_category c on (own.mpath = c.mpath or own.mpath like c.mpath || '.%') and c.deleted_at is null
         left join catalog_category cc on cc.id = c.id
         where link.product_id = p.id), '[]') as categories,
       coalesce((select json_agg(json_build_object('number', v.number::text, 'text', v.text, 'choice', v.choice,
           'parts', v.parts, 'definition', row_to_json(a)) order by a.rank, a.code, v.key)
         from catalog_attribute_value v join catalog_attribute a on a.id = v.attribute_id and a.deleted_at is null
         where v.product_id = p.id), '[]') as values
     from product p left join catalog_product cp on cp.id = p.id
     where p.id = any(?)`,
    [productIds],
  )
  return rows
}
