import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import type { PriceRow } from '../modules/company_pricing/domain'

type Question = { list_ids: string[]; variant_ids: string[]; currency: string; at: Date }

/**
 * Base prices straight from Medusa's tables (no list, no rule, no upper quantity) and the lists' prices, in one
 * statement.
 */
const sql = `
  select link.variant_id, null::text as list_id, coalesce(price.min_quantity, 1)::text as min_quantity,
         price.amount::text as amount, null::timestamptz as starts_at, null::timestamptz as ends_at
  from product_variant_price_set link
  join price on price.price_set_id = link.price_set_id and price.currency_code = :currency
    and price.price_list_id is null and coalesce(price.rules_count, 0) = 0 and price.max_quantity is null
    and price.deleted_at is null
  where link.variant_id = any(:variant_ids) and link.deleted_at is null
  union all
  select variant_id, list_id, min_quantity::text, amount::text, starts_at, ends_at
  from company_price
  where list_id = any(:list_ids) and variant_id = any(:variant_ids)
    and (starts_at is null or starts_at <= :at) and (ends_at is null or ends_at > :at)`

export async function readPriceRows(db: Knex, question: Question): Promise<PriceRow[]> {
  const { rows } = await db.raw(sql, question)
  return rows
}
