import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { parseOrder, type Language } from '@gostiny/platform'
import { articleTitle } from '../../../../../article-titles'
import type { PricesQuery } from '../../validators'

const sortColumns: Record<string, string> = {
  sku: 'variant.sku',
  min_quantity: 'price.min_quantity',
  amount: 'price.amount',
  created_at: 'price.created_at',
}

/** A page of a list's prices with the article they are for and its base price in the list's currency. */
export async function readPrices(db: Knex, list_id: string, query: PricesQuery, language: Language) {
  const title = articleTitle(language)
  const prices = db('company_price as price')
    .join('product_variant as variant', 'variant.id', 'price.variant_id')
    .join('product', 'product.id', 'variant.product_id')
    .where('price.list_id', list_id)
  if (query.variant_id) prices.where('price.variant_id', query.variant_id)
  if (query.q) {
    prices.where((either) =>
      either
        .whereILike('variant.sku', `%${query.q}%`)
        .orWhereRaw(`${title.sql} ilike ?`, [...title.values, `%${query.q}%`]),
    )
  }

  const { column, direction } = parseOrder(query.order)
  const [{ count }] = await prices.clone().count('* as count')
  const rows = await prices
    .select('price.id', 'price.variant_id', 'variant.sku', 'product.id as product_id')
    .select(db.raw(`${title.sql} as title`, [...title.values]))
    .select(
      'price.starts_at',
      'price.ends_at',
      db.raw('price.min_quantity::text'),
      db.raw('price.amount::text'),
    )
    .select(db.raw(`${baseAmount} as base_amount`))
    .orderBy(sortColumns[column], direction)
    .orderBy('price.min_quantity')
    .orderBy('price.id')
    .limit(query.limit)
    .offset(query.offset)

  return { rows, count: Number(count) }
}

const baseAmount = `(
  select min(base.amount)::text
  from product_variant_price_set link
  join price base on base.price_set_id = link.price_set_id and base.deleted_at is null
    and base.price_list_id is null and coalesce(base.rules_count, 0) = 0 and coalesce(base.min_quantity, 1) <= 1
    and base.currency_code = (select currency from company_price_list where id = price.list_id)
  where link.variant_id = price.variant_id and link.deleted_at is null)`
