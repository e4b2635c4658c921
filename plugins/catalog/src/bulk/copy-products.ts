import type { ClientBase } from '@medusajs/framework/pg'
import type { AttributeDefinition } from '../modules/catalog/domain/attribute'
import { addCatalogProduct } from './catalog-rows'
import { copyRows } from './copy-rows'
import { addMedusaProduct } from './medusa-product-rows'
import type { TableRows } from './table-rows'
import type { BulkContext, BulkProduct, CopiedProduct } from './types'

/** Products held in memory at a time. */
const BATCH = 1000

/** Tables in an order that satisfies the foreign keys. */
const TABLES = [
  ...['product', 'product_variant', 'product_option', 'product_option_value', 'product_product_option'],
  ...['product_product_option_value', 'product_variant_option', 'product_category_product'],
  ...['product_sales_channel', 'product_shipping_profile', 'price_set', 'price', 'product_variant_price_set'],
  ...['inventory_item', 'inventory_level', 'product_variant_inventory_item'],
  ...['catalog_product', 'catalog_variant', 'catalog_text', 'catalog_attribute_value', 'catalog_document'],
]

/**
 * Writes new products with COPY in the caller's transaction. Each batch of results is handed on as soon as it is
 * written, so memory does not grow with the input. No event is sent: wake the reader `catalog-card` afterwards.
 * @throws Error for an unknown attribute, an unfitting value or an option value a product does not have.
 */
export async function* copyProductsInBatches(
  client: ClientBase,
  products: Iterable<BulkProduct> | AsyncIterable<BulkProduct>,
  context: BulkContext,
): AsyncGenerator<CopiedProduct[]> {
  const attributes = await attributesByCode(client)
  let batch: BulkProduct[] = []
  for await (const product of products) {
    batch.push(product)
    if (batch.length < BATCH) continue
    yield await copyBatch(client, batch, context, attributes)
    batch = []
  }
  if (batch.length) yield await copyBatch(client, batch, context, attributes)
}

/** {@link copyProductsInBatches} with all results at the end. */
export async function copyProducts(
  client: ClientBase,
  products: Iterable<BulkProduct> | AsyncIterable<BulkProduct>,
  context: BulkContext,
): Promise<CopiedProduct[]> {
  const copied: CopiedProduct[] = []
  for await (const batch of copyProductsInBatches(client, products, context)) copied.push(...batch)
  return copied
}

async function copyBatch(
  client: ClientBase,
  batch: BulkProduct[],
  context: BulkContext,
  attributes: Map<string, AttributeDefinition>,
): Promise<CopiedProduct[]> {
  const tables: TableRows = new Map()
  const copied = batch.map((product) => {
    const result = addMedusaProduct(tables, product, context)
    addCatalogProduct(tables, product, result, attributes, context.at)
    return result
  })
  for (const table of TABLES) await copyRows(client, table, tables.get(table) ?? [])
  return copied
}

async function attributesByCode(client: ClientBase): Promise<Map<string, AttributeDefinition>> {
  const { rows } = await client.query<AttributeDefinition>(
    'select * from catalog_attribute where deleted_at is null',
  )
  return new Map(rows.map((row) => [row.code, row]))
}
