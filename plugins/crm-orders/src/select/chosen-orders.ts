import { PRODUCT_FACTS_SQL, textArraySql } from '@gostiny/client-profile'

/** Name of the source of all that is read from Medusa's order module. */
export const ORDER_SOURCE = `'medusa.order'`

/**
 * What every select about orders stands on, for the orders of these ids that belong to a company:
 * - `chosen`: the order with the ids of company, person and import from its metadata;
 * - `versioned`: every line in every version of the order, with net price and amount. Medusa keeps all versions,
 *   so that the first stays as it was placed. Prices are net; `discount` is what the line cost less than at base
 *   price, adjustments included;
 * - `product_fact`, `price_level`: see client-profile.
 */
export const chosenOrdersSql = (orderIds: readonly string[]): string => `
  with chosen as materialized (
    select o.*, o.metadata->>'company_id' as company_id, o.metadata->>'person_id' as person_id,
      o.metadata->>'source' as channel, o.metadata->>'import_id' as import_id, o.metadata->>'purpose' as purpose
    from "order" o
    where o.id = any(${textArraySql(orderIds)}) and not o.is_draft_order and o.status <> 'draft'
      and o.metadata->>'company_id' is not null
  ),
  ordered as materialized (
    select item.* from chosen
    join order_item item on item.order_id = chosen.id and item.deleted_at is null
  ),
  adjusted as (
    select item_id, version, sum(amount) as amount from order_line_item_adjustment
    where deleted_at is null and item_id in (select item_id from ordered) group by 1, 2
  ),
  versioned as materialized (
    select item.order_id, line.id as line_id, item.version, item.created_at, item.quantity, price.unit_price,
      item.quantity * price.unit_price - coalesce(adjusted.amount, 0) as amount,
      greatest(0, coalesce((line.metadata->>'base_unit_price')::numeric, line.compare_at_unit_price, 0)
        - price.unit_price) * item.quantity + coalesce(adjusted.amount, 0) as discount,
      line.product_id, line.variant_id, coalesce(line.variant_sku, line.metadata->>'sku') as sku, line.title,
      (line.metadata->'price_reason'->>'min_quantity')::numeric as min_quantity
    from ordered item
    join order_line_item line on line.id = item.item_id
    cross join lateral (select coalesce(item.unit_price, line.unit_price) as unit_price) price
    left join adjusted on adjusted.item_id = line.id and adjusted.version = item.version
  ),
  concerned as (select distinct product_id from versioned where product_id is not null),
  ${PRODUCT_FACTS_SQL}`
