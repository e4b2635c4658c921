import { model } from '@medusajs/framework/utils'

/** What a product is found by, per language: what the search indexes are seeded from. The id is the product's. */
export const CatalogSearchText = model.define('catalog_search_text', {
  id: model.id().primaryKey(),
  status: model.text(),
  texts: model.json(),
})
