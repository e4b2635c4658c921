import { model } from '@medusajs/framework/utils'

/** A document of a product: text kept here, or a file of Medusa's file module. */
export const CatalogDocument = model.define('catalog_document', {
  id: model.id({ prefix: 'cdoc' }).primaryKey(),
  product_id: model.text(),
  kind: model.enum(['data_sheet', 'certificate', 'manual', 'drawing']),
  titles: model.json(),
  language: model.text().nullable(),
  mime_type: model.text(),
  size: model.number(),
  body: model.text().nullable(),
  file_id: model.text().nullable(),
  rank: model.number().default(0),
})
