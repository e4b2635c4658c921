import { bulkId } from './bulk-id'
import { addRows, numberColumns, type TableRows } from './table-rows'
import { chosenValues, type OptionValueIds, type Stamps } from './option-rows'
import type { BulkProduct, BulkVariant, CopiedProduct } from './types'

type CopiedVariant = CopiedProduct['variants'][number]

/**
 * A variant with its option values, price set, prices and, when stock is given, inventory.
 * @throws Error when the variant names an option value its product does not have.
 */
export function variantRows(
  tables: TableRows,
  product_id: string,
  product: BulkProduct,
  rank: number,
  values: OptionValueIds,
  stamps: Stamps,
): CopiedVariant {
  const variant = product.variants[rank]
  const variant_id = variant.id ?? bulkId('variant')
  const title = variant.title ?? product.title
  addRows(tables, 'product_variant', [
    {
      id: variant_id,
      title,
      sku: variant.sku,
      barcode: variant.barcode,
      manage_inventory: variant.stock !== undefined,
      weight: variant.weight,
      metadata: variant.metadata,
      variant_rank: rank,
      product_id,
      ...stamps,
    },
  ])
  const chosen = chosenValues(product, variant.options).map(([option, value]) => {
    const option_value_id = values.get(option)?.get(value)
    if (!option_value_id)
      throw new Error(`${variant.sku}: the product has no option "${option}" with "${value}"`)
    return { variant_id, option_value_id }
  })
  addRows(tables, 'product_variant_option', chosen)
  const price_set_id = priceRows(tables, variant_id, variant, stamps)
  const inventory_item_id = variant.stock ? inventoryRows(tables, variant_id, title, variant, stamps) : null
  return { sku: variant.sku, variant_id, price_set_id, inventory_item_id }
}

function priceRows(tables: TableRows, variant_id: string, variant: BulkVariant, stamps: Stamps): string {
  const price_set_id = bulkId('pset')
  addRows(tables, 'price_set', [{ id: price_set_id, ...stamps }])
  addRows(
    tables,
    'price',
    variant.prices.map(({ currency, amount, min_quantity }) => ({
      id: bulkId('price'),
      price_set_id,
      currency_code: currency,
      rules_count: 0,
      ...numberColumns('amount', amount),
      ...numberColumns('min_quantity', min_quantity),
      ...stamps,
    })),
  )
  addRows(tables, 'product_variant_price_set', [{ id: bulkId('pvps'), variant_id, price_set_id, ...stamps }])
  return price_set_id
}

function inventoryRows(
  tables: TableRows,
  variant_id: string,
  title: string,
  variant: BulkVariant,
  stamps: Stamps,
): string {
  const inventory_item_id = bulkId('iitem')
  addRows(tables, 'inventory_item', [
    {
      id: inventory_item_id,
      sku: variant.sku,
      title,
      description: title,
      weight: variant.weight == null ? null : Math.round(variant.weight),
      requires_shipping: true,
      ...stamps,
    },
  ])
  addRows(
    tables,
    'inventory_level',
    (variant.stock ?? []).map(({ location_id, quantity }) => ({
      id: bulkId('ilev'),
      inventory_item_id,
      location_id,
      ...numberColumns('stocked_quantity', quantity),
      ...numberColumns('reserved_quantity', 0),
      ...numberColumns('incoming_quantity', 0),
      ...stamps,
    })),
  )
  addRows(tables, 'product_variant_inventory_item', [
    { id: bulkId('pvitem'), variant_id, inventory_item_id, required_quantity: 1, ...stamps },
  ])
  return inventory_item_id
}
