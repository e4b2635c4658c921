import { generateEntityId } from '@medusajs/framework/utils'
import type { Row } from './copy-rows'
import { rawNumber } from './big-number'
import { optionRows } from './option-rows'
import { variantRows } from './variant-rows'
import type { BulkContext, BulkProduct, CopiedProduct } from './types'

/** Rows by table, in an order that satisfies the foreign keys. */
export type TableRows = Map<string, Row[]>

/** Adds rows to a table's. */
export function addRows(tables: TableRows, table: string, rows: Row[]): void {
  const present = tables.get(table)
  if (present) present.push(...rows)
  else tables.set(table, [...rows])
}

/**
 * The rows `createProductsWorkflow` would have made of a product, followed by `createInventoryLevelsWorkflow`
 * where stock is given. Kept field for field like Medusa 2.21; an integration test compares the two.
 */
export function addMedusaProduct(tables: TableRows, product: BulkProduct, context: BulkContext): CopiedProduct {
  const product_id = product.id ?? generateEntityId('', 'prod')
  const stamps = { created_at: context.at, updated_at: context.at }
  addRows(tables, 'product', [
    {
      id: product_id,
      title: product.title,
      handle: product.handle,
      description: product.description,
      status: product.status ?? 'published',
      thumbnail: product.thumbnail,
      external_id: product.external_id,
      metadata: product.metadata,
      ...stamps,
    },
  ])
  addRows(
    tables,
    'product_category_product',
    (product.category_ids ?? []).map((product_category_id) => ({ product_id, product_category_id })),
  )
  const link = (prefix: string) => ({ id: generateEntityId('', prefix), product_id, ...stamps })
  addRows(tables, 'product_sales_channel', [{ ...link('prodsc'), sales_channel_id: context.sales_channel_id }])
  const { shipping_profile_id } = context
  if (shipping_profile_id) addRows(tables, 'product_shipping_profile', [{ ...link('prodsp'), shipping_profile_id }])
  const values = optionRows(tables, product_id, product, stamps)
  const variants = product.variants.map((_, rank) => variantRows(tables, product_id, product, rank, values, stamps))
  return { handle: product.handle, product_id, variants }
}

/** A number column and its raw twin. */
export const numberColumns = (name: string, value: string | number | null | undefined): Row => ({
  [name]: rawNumber(value)?.value,
  [`raw_${name}`]: rawNumber(value),
})
