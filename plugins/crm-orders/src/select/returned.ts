import { interactionSql } from '@gostiny/client-profile'
import { ORDER_SOURCE } from './chosen-orders'

/**
 * Goods received back, per confirmed receipt (an order change, which never changes again), so that a return received
 * in parts is told in parts. Damaged goods count: Medusa credits them as well. A line is worth what it cost in the
 * version before the receipt, discounts included.
 */
const received = `
  select receipt.id, receipt.order_id, receipt.return_id, coalesce(receipt.confirmed_at, receipt.created_at) as at,
    action.line_id, action.quantity, line.unit_price, line.product_id, line.variant_id, line.sku, line.title,
    round(action.quantity * line.amount / nullif(line.quantity, 0), 6) as amount
  from order_change receipt
  join chosen on chosen.id = receipt.order_id
  join (
    select order_change_id, details->>'reference_id' as line_id, sum((details->>'quantity')::numeric) as quantity
    from order_change_action
    where order_id in (select id from chosen) and deleted_at is null
      and action in ('RECEIVE_RETURN_ITEM', 'RECEIVE_DAMAGED_RETURN_ITEM')
    group by 1, 2
  ) action on action.order_change_id = receipt.id
  join versioned line on line.line_id = action.line_id and line.version = receipt.version - 1
  where receipt.change_type = 'return_receive' and receipt.status = 'confirmed' and receipt.deleted_at is null`

const common = {
  source: ORDER_SOURCE,
  occurred_at: 'receipt.at',
  company_id: 'chosen.company_id',
  document_id: 'coalesce(receipt.return_id, receipt.id)',
  currency: 'chosen.currency_code',
  channel: 'chosen.channel',
  import_id: 'chosen.import_id',
}

/** One row per receipt. */
export const returnsSql = interactionSql(
  {
    ...common,
    source_id: 'receipt.id',
    kind: `'return.received'`,
    amount: 'receipt.amount',
    details: `jsonb_build_object('order_id', chosen.id, 'display_id', chosen.display_id, 'line_count', receipt.count)`,
  },
  `from (
     select id, order_id, return_id, at, sum(amount) as amount, count(*) as count from (${received}) line group by 1, 2, 3, 4
   ) receipt join chosen on chosen.id = receipt.order_id`,
)

/** One row per line of a receipt. */
export const returnLinesSql = interactionSql(
  {
    ...common,
    source_id: `receipt.id || '/' || receipt.line_id`,
    kind: `'return.line'`,
    product_id: 'receipt.product_id',
    variant_id: 'receipt.variant_id',
    sku: 'receipt.sku',
    category_id: 'product_fact.category_id',
    supplier_id: 'product_fact.supplier_id',
    quantity: 'receipt.quantity',
    unit_price: 'receipt.unit_price',
    amount: 'receipt.amount',
    details: `jsonb_build_object('order_id', chosen.id, 'title', receipt.title)`,
  },
  `from (${received}) receipt
   join chosen on chosen.id = receipt.order_id
   left join product_fact on product_fact.product_id = receipt.product_id`,
)
