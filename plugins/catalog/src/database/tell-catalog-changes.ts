import { tellChanges } from '@gostiny/platform'

/** Topic told when anything may look different in the catalog, besides stock and prices. */
export const CATALOG_CHANGED = 'catalog: changed'

/**
 * All that lists and product pages are read from, but stock and prices: trade changes those, and they are asked afresh.
 * What is written into a search index without changing the number of its documents, the search reader tells.
 */
const tables = [
  ...[
    'catalog_card',
    'catalog_product',
    'catalog_variant',
    'catalog_category',
    'catalog_text',
    'catalog_cpv',
  ],
  ...['catalog_attribute', 'catalog_attribute_value', 'catalog_document'],
  ...['product', 'product_variant', 'product_option', 'product_option_value', 'product_variant_option'],
  ...['product_category', 'product_category_product', 'search_index', 'search_postgres_index'],
]

/** Lets the tables of the catalog tell of their changes; call it after `db:migrate`. */
export const tellCatalogChanges = (databaseUrl: string): Promise<void> =>
  tellChanges(databaseUrl, CATALOG_CHANGED, tables)
