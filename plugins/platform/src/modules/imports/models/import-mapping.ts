import { model } from '@medusajs/framework/utils'

/** A column mapping kept under a name; it is proposed again for a file with the same headers. */
export const ImportMapping = model.define('import_mapping', {
  id: model.id({ prefix: 'impm' }).primaryKey(),
  kind: model.text(),
  name: model.text(),
  headers: model.json(),
  mapping: model.json(),
})
