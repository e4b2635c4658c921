import { MedusaService } from '@medusajs/framework/utils'
import { CatalogAttribute } from './models/catalog-attribute'
import { CatalogDocument } from './models/catalog-document'
import { CatalogSearchText } from './models/catalog-search-text'

/** What stands beside Medusa's products, variants and categories. */
export class CatalogModuleService extends MedusaService({
  CatalogAttribute,
  CatalogDocument,
  CatalogSearchText,
}) {}
