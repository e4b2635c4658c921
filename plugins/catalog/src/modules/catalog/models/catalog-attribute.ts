import { model } from '@medusajs/framework/utils'

/** A property products are described and filtered by. */
export const CatalogAttribute = model.define('catalog_attribute', {
  id: model.id({ prefix: 'cattr' }).primaryKey(),
  code: model.text(),
  kind: model.enum(['number', 'text', 'choice', 'dimension']),
  titles: model.json(),
  unit: model.text().nullable(),
  unit_symbols: model.json().nullable(),
  filterable: model.boolean().default(false),
  rank: model.number().default(0),
  choices: model.json(),
})
