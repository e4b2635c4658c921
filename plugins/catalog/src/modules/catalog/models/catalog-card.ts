import { model } from '@medusajs/framework/utils'

/** A product as lists need it, made by the card reader from the source tables; never written by hand. */
export const CatalogCard = model.define('catalog_card', {
  id: model.id().primaryKey(),
  status: model.text(),
  handle: model.text(),
  variant_id: model.text().nullable(),
  sku: model.text().nullable(),
  sku_keys: model.array(),
  titles: model.json(),
  thumbnail: model.text().nullable(),
  glyph: model.text().nullable(),
  search: model.json(),
})
