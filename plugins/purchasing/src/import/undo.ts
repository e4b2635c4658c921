import type { ImportContext } from '@gostiny/platform'

/**
 * Medusa indexes its foreign keys only for living rows, which the keys themselves cannot use: without these every
 * deleted row would be looked for by reading a whole table. They last as long as the undo.
 */
const foreignKeys = [
  ['"order"', 'shipping_address_id'],
  ['"order"', 'billing_address_id'],
  ['order_item', 'order_id'],
  ['order_item', 'item_id'],
  ['order_line_item', 'totals_id'],
  ['order_line_item_tax_line', 'item_id'],
  ['order_line_item_adjustment', 'item_id'],
  ['order_summary', 'order_id'],
  ['order_shipping', 'order_id'],
  ['order_shipping_method_tax_line', 'shipping_method_id'],
  ['order_shipping_method_adjustment', 'shipping_method_id'],
  ['order_transaction', 'order_id'],
  ['order_credit_line', 'order_id'],
  ['order_change_action', 'order_change_id'],
].map(([table, column], number) => ({ name: `undo_index_${number}`, table, column }))

/** Orders with all that hangs on them, credits, the derived list and its group. */
const orderStatements = [
  `create temp table undone_order on commit drop as
   select id, shipping_address_id, billing_address_id from "order" where metadata->>'import_id' = $1`,
  'create temp table undone_line on commit drop as select distinct item_id as id from order_item join undone_order on undone_order.id = order_id',
  `create temp table undone_method on commit drop as
   select distinct shipping_method_id as id from order_shipping join undone_order on undone_order.id = order_id`,
  'analyze undone_order',
  'analyze undone_line',
  'analyze undone_method',
  'delete from return_item using "return", undone_order where return_id = "return".id and order_id = undone_order.id',
  'delete from "return" using undone_order where order_id = undone_order.id',
  'delete from order_change_action using undone_order where order_id = undone_order.id',
  'delete from order_change using undone_order where order_id = undone_order.id',
  'delete from order_summary using undone_order where order_id = undone_order.id',
  'delete from order_shipping using undone_order where order_id = undone_order.id',
  'delete from order_item using undone_order where order_id = undone_order.id',
  'delete from "order" using undone_order where "order".id = undone_order.id',
  'delete from order_line_item using undone_line where order_line_item.id = undone_line.id',
  'delete from order_shipping_method using undone_method where order_shipping_method.id = undone_method.id',
  'delete from order_address using undone_order where order_address.id in (shipping_address_id, billing_address_id)',
  'delete from company_credit_entry where import_id = $1',
  `create temp table undone_group on commit drop as
   select target_id as id from company_price_list_assignment where target = 'group'
     and list_id in (select id from company_price_list where import_id = $1)`,
  'delete from company_price_list where import_id = $1',
  `delete from company_group where id in (select id from undone_group)
     and not exists (select from company_price_list_assignment where target_id = company_group.id)`,
]

/**
 * A company stays when anybody works for it, it buys, owes or owns anything, or it has price lists of its own. What is in
 * use is gathered first: right after bulk deletes the planner knows too little to look it up row by row.
 */
const companyStatements = [
  `create temp table used_company on commit drop as
   select company_id as id from membership
   union select metadata->>'company_id' from "order"
   union select metadata->>'company_id' from cart
   union select company_id from company_credit_entry
   union select target_id from company_price_list_assignment
   union select company_id from company_group_company
   union select parent_id from company where import_id is distinct from $1`,
  'analyze used_company',
  `delete from company where import_id = $1
     and not exists (select from used_company where used_company.id = company.id)`,
]

/** Products go the way Medusa's own deletion goes: marked as deleted, which readers see. */
const productStatements = [
  `create temp table used_product on commit drop as
   select product_id as id from order_line_item
   union select product_id from cart_line_item where deleted_at is null
   union select product_id from product_variant where id in (select variant_id from company_price)`,
  'analyze used_product',
  `create temp table undone_product on commit drop as
   select id from product where metadata->>'import_id' = $1 and deleted_at is null
     and not exists (select from used_product where used_product.id = product.id)`,
  'analyze undone_product',
  `create temp table undone_variant on commit drop as
   select id from product_variant where product_id in (select id from undone_product)`,
  `create temp table undone_price_set on commit drop as
   select price_set_id as id from product_variant_price_set where variant_id in (select id from undone_variant)`,
  'update product set deleted_at = now(), updated_at = now() where id in (select id from undone_product)',
  'update product_variant set deleted_at = now(), updated_at = now() where id in (select id from undone_variant)',
  'update product_sales_channel set deleted_at = now() where product_id in (select id from undone_product)',
  'update product_shipping_profile set deleted_at = now() where product_id in (select id from undone_product)',
  'update product_variant_price_set set deleted_at = now() where variant_id in (select id from undone_variant)',
  'update price set deleted_at = now() where price_set_id in (select id from undone_price_set)',
  'update price_set set deleted_at = now() where id in (select id from undone_price_set)',
]

/** Takes back what an import made, in the caller's transaction, except what something else uses by now. */
export async function undoLedger({ client, run, report }: ImportContext): Promise<void> {
  await report('undoing')
  await client.query('set local jit = off')
  for (const { name, table, column } of foreignKeys) {
    await client.query(`create index ${name} on ${table} (${column})`)
  }
  for (const statement of [...orderStatements, ...companyStatements, ...productStatements]) {
    await client.query(statement, statement.includes('$1') ? [run.id] : [])
  }
  for (const { name } of foreignKeys) await client.query(`drop index ${name}`)
}
