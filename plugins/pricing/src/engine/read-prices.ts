import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { runPrepared } from '@gostiny/platform'
import type { ApplicableList, PriceRow } from '../modules/company_pricing/domain'
import { ASSIGNED_LISTS } from './assigned-lists'

type Question = { company_id: string | null; currency: string; at: Date; variant_ids: string[] }

/**
 * The lists in force for a company (`$1`) in a currency (`$2`) at an instant (`$3`), and of the variants (`$4`) the
 * base prices straight from Medusa's tables (no list, no rule, no upper quantity) and those lists' prices.
 */
const statement = {
  name: 'pricing: lists and prices',
  text: `with ${ASSIGNED_LISTS}, in_force as materialized (
    select list.id, list.title, list.priority, list.starts_at, list.ends_at
    from company_price_list list join assigned on assigned.list_id = list.id
    where list.status = 'active' and list.currency = $2::text and list.deleted_at is null
      and (list.starts_at is null or list.starts_at <= $3::timestamptz)
      and (list.ends_at is null or list.ends_at > $3)
  ), price_row as (
    select link.variant_id, null::text as list_id, coalesce(price.min_quantity, 1)::text as min_quantity,
      price.amount::text as amount, null::timestamptz as starts_at, null::timestamptz as ends_at
    from product_variant_price_set link
    join price on price.price_set_id = link.price_set_id and price.currency_code = $2
      and price.price_list_id is null and coalesce(price.rules_count, 0) = 0 and price.max_quantity is null
      and price.deleted_at is null
    where link.variant_id = any($4::text[]) and link.deleted_at is null
    union all
    select variant_id, list_id, min_quantity::text, amount::text, starts_at, ends_at
    from company_price
    where list_id = any(array(select id from in_force)) and variant_id = any($4)
      and (starts_at is null or starts_at <= $3) and (ends_at is null or ends_at > $3)
  )
  select (select coalesce(json_agg(in_force), '[]') from in_force) as lists,
    (select coalesce(json_agg(price_row), '[]') from price_row) as prices`,
}

type Written<T> = Omit<T, 'starts_at' | 'ends_at'> & { starts_at: string | null; ends_at: string | null }
type Answer = { lists: Written<ApplicableList>[]; prices: Written<PriceRow>[] }

/** Everything the rule needs to price the variants, in one statement. */
export async function readPrices(
  db: Knex,
  { company_id, currency, at, variant_ids }: Question,
): Promise<{ lists: ApplicableList[]; rows: PriceRow[] }> {
  const [{ lists, prices }] = await runPrepared<Answer>(db, statement, [
    company_id,
    currency,
    at,
    variant_ids,
  ])
  return { lists: lists.map(withDates), rows: prices.map(withDates) }
}

const dateOf = (text: string | null): Date | null => (text === null ? null : new Date(text))

function withDates<T extends { starts_at: string | null; ends_at: string | null }>(row: T) {
  return { ...row, starts_at: dateOf(row.starts_at), ends_at: dateOf(row.ends_at) }
}
