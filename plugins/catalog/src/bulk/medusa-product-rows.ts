import { bulkId } from './bulk-id'
import { optionRows } from './option-rows'
import { addRows, type TableRows } from './table-rows'
import { variantRows } from './variant-rows'
import type { BulkContext, BulkProduct, CopiedProduct } from './types'

/**
 * The rows `createProductsWorkflow` would have made of a product, followed by `createInventoryLevelsWorkflow`
 * where stock is given. Kept field for field like Medusa 2.21; an integration test compares the two.
 */
export function addMedusaProduct(
  tables: TableRows,
  product: BulkProduct,
  context: BulkContext,
): CopiedProduct {
  const product_id = product.id ?? bulkId('prod')
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
  const link = (prefix: string) => ({ id: bulkId(prefix), product_id, ...stamps })
  addRows(tables, 'product_sales_channel', [
    { ...link('prodsc'), sales_channel_id: context.sales_channel_id },
  ])
  const { shipping_profile_id } = context
  if (shipping_profile_id)
    addRows(tables, 'product_shipping_profile', [{ ...link('prodsp'), shipping_profile_id }])
  const values = optionRows(tables, product_id, product, stamps)
  const variants = product.variants.map((_, rank) =>
    variantRows(tables, product_id, product, rank, values, stamps),
  )
  return { handle: product.handle, product_id, variants }
}
