import type { ClientBase } from '@medusajs/framework/pg'
import { rawSql, summarySql } from './big-number-sql'
import { idSql } from './bulk-ids'

const orderId = (stamp: string, ordinal: string) => idSql('order', stamp, ordinal)
const lineId = (stamp: string, ordinal: string) => idSql('ordli', stamp, ordinal)

const addressesSql = (stamp: string) => `
  insert into order_address (id, company, first_name, last_name, address_1, address_2, city, country_code, province,
    postal_code, phone, created_at)
  select ${idSql('ordaddr', stamp, 'ordinal * 2 + kind')}, address->>'company', address->>'first_name',
    address->>'last_name', address->>'address_1', address->>'address_2', address->>'city', address->>'country_code',
    address->>'province', address->>'postal_code', address->>'phone', created_at
  from bulk_order cross join (values (0), (1)) as kinds (kind)
  where address is not null order by ordinal, kind`

const ordersSql = (stamp: string) => `
  insert into "order" (id, region_id, customer_id, version, sales_channel_id, status, is_draft_order, email,
    currency_code, shipping_address_id, billing_address_id, no_notification, metadata, created_at)
  select ${orderId(stamp, 'ordinal')}, region_id, customer_id, coalesce(2 + 2 * returns, 1), sales_channel_id, status::order_status_enum, false,
    email, currency,
    case when address is not null then ${idSql('ordaddr', stamp, 'ordinal * 2')} end,
    case when address is not null then ${idSql('ordaddr', stamp, 'ordinal * 2 + 1')} end,
    true, metadata, created_at
  from bulk_order
  left join (select order_ordinal, count(*) as returns from bulk_return group by 1) returned on order_ordinal = ordinal
  order by ordinal`

const lineItemsSql = (stamp: string) => `
  insert into order_line_item (id, title, subtitle, thumbnail, variant_id, product_id, product_title,
    product_description, product_subtitle, product_type, product_type_id, product_collection, product_handle,
    variant_sku, variant_barcode, variant_title, requires_shipping, is_discountable, is_tax_inclusive, is_custom_price,
    compare_at_unit_price, raw_compare_at_unit_price, unit_price, raw_unit_price, metadata, created_at)
  select ${lineId(stamp, 'line.ordinal')}, line.title, variant.title, product.thumbnail, variant.id, product.id,
    case when product.id is not null then line.title end, product.description, product.subtitle, type.value, type.id, collection.title, product.handle,
    variant.sku, variant.barcode, variant.title, variant.id is not null,
    coalesce(product.discountable, false), false, true,
    line.compare_at_unit_price, ${rawSql('line.compare_at_unit_price')}, line.unit_price, ${rawSql('line.unit_price')},
    line.metadata, bulk_order.created_at
  from bulk_order_line line
  join bulk_order on bulk_order.ordinal = line.order_ordinal
  left join product_variant variant on variant.id = line.variant_id
  left join product on product.id = variant.product_id
  left join product_type type on type.id = product.type_id
  left join product_collection collection on collection.id = product.collection_id
  order by line.ordinal`

const itemsSql = (stamp: string) => `
  insert into order_item (id, order_id, version, item_id, quantity, raw_quantity, fulfilled_quantity, shipped_quantity,
    return_requested_quantity, return_received_quantity, return_dismissed_quantity, written_off_quantity, metadata,
    created_at)
  select ${idSql('orditem', stamp, 'line.ordinal')}, ${orderId(stamp, 'line.order_ordinal')}, 1,
    ${lineId(stamp, 'line.ordinal')}, line.quantity, ${rawSql('line.quantity')}, 0, 0, 0, 0, 0, 0, line.metadata,
    bulk_order.created_at
  from bulk_order_line line join bulk_order on bulk_order.ordinal = line.order_ordinal
  order by line.ordinal`

const shippingMethodsSql = (stamp: string) => `
  insert into order_shipping_method (id, name, amount, raw_amount, is_tax_inclusive, is_custom_amount, created_at)
  select ${idSql('ordsm', stamp, 'shipping.ordinal')}, name, amount, ${rawSql('amount')}, false, false, created_at
  from bulk_order_shipping shipping join bulk_order on bulk_order.ordinal = order_ordinal
  order by shipping.ordinal`

const shippingSql = (stamp: string) => `
  insert into order_shipping (id, order_id, version, shipping_method_id, created_at)
  select ${idSql('ordspmv', stamp, 'shipping.ordinal')}, ${orderId(stamp, 'order_ordinal')}, 1,
    ${idSql('ordsm', stamp, 'shipping.ordinal')}, created_at
  from bulk_order_shipping shipping join bulk_order on bulk_order.ordinal = order_ordinal
  order by shipping.ordinal`

/** Total of every order as it was placed: lines and shipping, net, no taxes. */
const totalsSql = `
  create temp table bulk_order_total on commit drop as
  select ordinal, coalesce(lines.amount, 0) + coalesce(charges.amount, 0) as total
  from bulk_order
  left join (select order_ordinal, sum(quantity * unit_price) as amount from bulk_order_line group by 1) lines
    on lines.order_ordinal = ordinal
  left join (select order_ordinal, sum(amount) as amount from bulk_order_shipping group by 1) charges
    on charges.order_ordinal = ordinal`

const summariesSql = (stamp: string) => `
  insert into order_summary (id, order_id, version, totals, created_at)
  select ${idSql('ordsum', stamp, 'ordinal')}, ${orderId(stamp, 'ordinal')}, 1, ${summarySql({
    original_order_total: 'total',
    current_order_total: 'total',
    accounting_total: 'total',
    pending_difference: 'total',
  })}, created_at
  from bulk_order_total join bulk_order using (ordinal) order by ordinal`

/** The rows Medusa's `createOrderWorkflow` makes of an order with custom prices and no taxes. */
export async function writeNewOrders(client: ClientBase, stamp: string): Promise<void> {
  const statements = [
    addressesSql(stamp),
    ordersSql(stamp),
    lineItemsSql(stamp),
    itemsSql(stamp),
    shippingMethodsSql(stamp),
    shippingSql(stamp),
    totalsSql,
    summariesSql(stamp),
  ]
  for (const statement of statements) await client.query(statement)
}
