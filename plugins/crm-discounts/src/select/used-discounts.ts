import { interactionSql, PRODUCT_FACTS_SQL, textArraySql } from '@gostiny/client-profile'

/**
 * Lines of these orders as they were placed, with what their base price was. Amounts are net; `amount` is what the
 * line cost after everything taken off.
 */
const placedLines = (orderIds: readonly string[]): string => `
  with line as materialized (
    select o.id as order_id, o.created_at, o.currency_code, o.metadata->>'company_id' as company_id,
      o.metadata->>'person_id' as person_id, o.metadata->>'source' as channel, o.metadata->>'import_id' as import_id,
      line.id, line.product_id, line.variant_id, coalesce(line.variant_sku, line.metadata->>'sku') as sku,
      item.quantity, price.unit_price, price.base_unit_price, line.metadata->'price_reason' as reason,
      item.quantity * price.unit_price - coalesce(promoted.amount, 0) as amount
    from "order" o
    join order_item item on item.order_id = o.id and item.version = 1 and item.deleted_at is null
    join order_line_item line on line.id = item.item_id
    cross join lateral (
      select coalesce(item.unit_price, line.unit_price) as unit_price,
        coalesce((line.metadata->>'base_unit_price')::numeric, line.compare_at_unit_price) as base_unit_price
    ) price
    left join lateral (
      select sum(amount) as amount from order_line_item_adjustment
      where item_id = line.id and version = 1 and deleted_at is null
    ) promoted on true
    where o.id = any(${textArraySql(orderIds)}) and not o.is_draft_order and o.status <> 'draft'
      and o.metadata->>'company_id' is not null
  ),
  concerned as (select distinct product_id from line where product_id is not null),
  ${PRODUCT_FACTS_SQL}`

const common = {
  source: `'medusa.discount'`,
  kind: `'discount.used'`,
  occurred_at: 'line.created_at',
  company_id: 'line.company_id',
  person_id: 'line.person_id',
  product_id: 'line.product_id',
  variant_id: 'line.variant_id',
  sku: 'line.sku',
  category_id: 'product_fact.category_id',
  document_id: 'line.order_id',
  supplier_id: 'product_fact.supplier_id',
  quantity: 'line.quantity',
  unit_price: 'line.unit_price',
  amount: 'line.amount',
  currency: 'line.currency_code',
  channel: 'line.channel',
  import_id: 'line.import_id',
}

const facts = 'left join product_fact on product_fact.product_id = line.product_id'

/** A price below the base price: by a list, by a tier of a list, or agreed by hand. */
const priced = interactionSql(
  {
    ...common,
    source_id: `line.id || '/price'`,
    discount: '(line.base_unit_price - line.unit_price) * line.quantity',
    details: `jsonb_strip_nulls(jsonb_build_object(
      'discount_kind', case
        when line.reason->>'kind' is distinct from 'list' then 'hand'
        when (line.reason->>'min_quantity')::numeric > 1 then 'tier'
        else 'list' end,
      'list_id', line.reason->>'list_id', 'list_title', line.reason->>'list_title',
      'min_quantity', (line.reason->>'min_quantity')::numeric, 'base_unit_price', line.base_unit_price))`,
  },
  `from line ${facts} where line.unit_price < line.base_unit_price`,
)

/** What promotions took off a line. */
const promoted = interactionSql(
  {
    ...common,
    source_id: 'adjustment.id',
    discount: 'adjustment.amount',
    details: `jsonb_strip_nulls(jsonb_build_object('discount_kind', 'promotion',
      'promotion_id', adjustment.promotion_id, 'code', adjustment.code))`,
  },
  `from line
   join order_line_item_adjustment adjustment on adjustment.item_id = line.id and adjustment.version = 1
     and adjustment.deleted_at is null
   ${facts}`,
)

/** Every discount used by these orders, as interactions. */
export const usedDiscountsSql = (orderIds: readonly string[]): string =>
  `${placedLines(orderIds)} ${priced} union all ${promoted}`
