import { interactionSql } from '@gostiny/client-profile'
import { ORDER_SOURCE } from './chosen-orders'

const common = {
  source: ORDER_SOURCE,
  occurred_at: 'chosen.created_at',
  company_id: 'chosen.company_id',
  person_id: 'chosen.person_id',
  document_id: 'chosen.id',
  currency: 'chosen.currency_code',
  purpose: 'chosen.purpose',
  channel: 'chosen.channel',
  import_id: 'chosen.import_id',
}

/** The means of payment chosen in the cart: known before the order is written. */
const paymentMeans = `(
  select split_part(session.provider_id, '_', 2) from cart_payment_collection link
  join payment_session session on session.payment_collection_id = link.payment_collection_id
  where link.cart_id = chosen.metadata->>'cart_id' order by session.created_at desc limit 1)`

/** The order as it was placed. */
export const placedSql = interactionSql(
  {
    ...common,
    source_id: 'chosen.id',
    kind: `'order.placed'`,
    amount: 'coalesce(lines.amount, 0)',
    discount: 'coalesce(lines.discount, 0)',
    payment_means: paymentMeans,
    details: `jsonb_strip_nulls(jsonb_build_object('display_id', chosen.display_id, 'line_count', lines.count,
      'po_number', chosen.metadata->>'po_number', 'requested_date', chosen.metadata->>'requested_date',
      'invoice_no', chosen.metadata->>'invoice_no'))`,
  },
  `from chosen left join (
     select order_id, sum(round(amount, 6)) as amount, sum(round(discount, 6)) as discount, count(*) as count
     from versioned where version = 1 group by order_id
   ) lines on lines.order_id = chosen.id`,
)

/** Its lines. */
export const linesSql = interactionSql(
  {
    ...common,
    source_id: 'line.line_id',
    kind: `'order.line'`,
    product_id: 'line.product_id',
    variant_id: 'line.variant_id',
    sku: 'line.sku',
    category_id: 'product_fact.category_id',
    supplier_id: 'product_fact.supplier_id',
    quantity: 'line.quantity',
    unit_price: 'line.unit_price',
    amount: 'line.amount',
    discount: 'line.discount',
    details: `jsonb_strip_nulls(jsonb_build_object('title', line.title, 'price_level', price_level.level,
      'min_quantity', line.min_quantity))`,
  },
  `from chosen
   join versioned line on line.order_id = chosen.id and line.version = 1
   left join product_fact on product_fact.product_id = line.product_id
   left join price_level on price_level.product_id = line.product_id and price_level.currency = chosen.currency_code`,
)
