import { defineReader, pgConnection, type ChangedRow } from '@gostiny/platform'
import { readSources } from './read-sources'
import { cardOf } from './card-of'
import { writeCards } from './write-cards'
import { wakeSearchReader } from '../search-index/search-reader'

/**
 * Every place a product's card is made from, with the time of its last change. The assignment of products to
 * categories carries no time of its own and is read live by the lists instead.
 */
const changesSql = `
  select id as product_id, greatest(updated_at, deleted_at) as changed_at from product
    where updated_at >= :at or deleted_at >= :at
  union all select product_id, greatest(updated_at, deleted_at) from product_variant
    where updated_at >= :at or deleted_at >= :at
  union all select id, updated_at from catalog_product where updated_at >= :at
  union all select product_id, updated_at from catalog_attribute_value where updated_at >= :at
  union all select v.product_id, a.updated_at from catalog_attribute a
    join catalog_attribute_value v on v.attribute_id = a.id where a.updated_at >= :at
  union all select owner_id, updated_at from catalog_text where updated_at >= :at and owner_id like 'prod%'
  union all select link.product_id, greatest(c.updated_at, cc.updated_at, t.updated_at) from product_category c
    join product_category own on own.mpath = c.mpath or own.mpath like c.mpath || '.%'
    join product_category_product link on link.product_category_id = own.id
    left join catalog_category cc on cc.id = c.id
    left join (select owner_id, max(updated_at) as updated_at from catalog_text group by owner_id) t on t.owner_id = c.id
    where greatest(c.updated_at, cc.updated_at, t.updated_at) >= :at`

/** Keeps catalog_card and catalog_search_text, from which the search reader takes, true to their sources. */
export const cardReader = defineReader<ChangedRow>({
  name: 'catalog-card',
  wakeOn: [
    ...['product.created', 'product.updated', 'product.deleted'],
    ...['product-variant.created', 'product-variant.updated', 'product-variant.deleted'],
    ...['product-category.created', 'product-category.updated', 'product-category.deleted'],
    'catalog-product.updated',
  ],
  batch: 500,
  async rows(db, since, limit) {
    const { rows } = await db.raw(
      `select product_id as id, max(changed_at)::text as changed_at from (${changesSql}) change
       group by product_id having (max(changed_at), product_id) > (:at::timestamptz, :id)
       order by max(changed_at), product_id limit :limit`,
      { at: since.at, id: since.id, limit },
    )
    return rows
  },
  async record(container, rows) {
    const db = pgConnection(container)
    const sources = await readSources(
      db,
      rows.map((row) => row.id),
    )
    const cards = sources.filter((source) => !source.gone).map(cardOf)
    const known = new Set(cards.map((card) => card.id))
    const gone = rows.map((row) => row.id).filter((id) => !known.has(id))
    await writeCards(db, cards, gone)
    wakeSearchReader(container)
    return rows.length
  },
})
