import { bulkId } from './bulk-id'
import { addRows, type TableRows } from './table-rows'
import type { BulkProduct } from './types'

/** What Medusa names the option of a product that has none. */
const DEFAULT_OPTION = { title: 'Default option', values: ['Default option value'] }

export type Stamps = { created_at: Date; updated_at: Date }

/** `option title → value → id` of the product's option values. */
export type OptionValueIds = Map<string, Map<string, string>>

/** Options belong to their product alone, as those made with a product do. */
export function optionRows(
  tables: TableRows,
  product_id: string,
  product: BulkProduct,
  stamps: Stamps,
): OptionValueIds {
  const ids: OptionValueIds = new Map()
  for (const { title, values } of optionsOf(product)) {
    const option_id = bulkId('opt')
    const link_id = bulkId('prodopt')
    const valueIds = new Map(values.map((value) => [value, bulkId('optval')]))
    ids.set(title, valueIds)
    addRows(tables, 'product_option', [{ id: option_id, title, is_exclusive: true, ...stamps }])
    addRows(
      tables,
      'product_option_value',
      [...valueIds].map(([value, id]) => ({ id, value, option_id, ...stamps })),
    )
    addRows(tables, 'product_product_option', [
      { id: link_id, product_id, product_option_id: option_id, ...stamps },
    ])
    addRows(
      tables,
      'product_product_option_value',
      [...valueIds.values()].map((product_option_value_id) => ({
        id: bulkId('prodoptval'),
        product_product_option_id: link_id,
        product_option_value_id,
        ...stamps,
      })),
    )
  }
  return ids
}

const optionsOf = (product: BulkProduct) => (product.options?.length ? product.options : [DEFAULT_OPTION])

/** The value of each option a variant has; one without options has the default one. */
export function chosenValues(
  product: BulkProduct,
  options: Record<string, string> | undefined,
): [string, string][] {
  if (product.options?.length) return Object.entries(options ?? {})
  return [[DEFAULT_OPTION.title, DEFAULT_OPTION.values[0]]]
}
