import { MedusaService } from '@medusajs/framework/utils'
import { CatalogAttribute } from './models/catalog-attribute'
import { CatalogCard } from './models/catalog-card'
import { CatalogDocument } from './models/catalog-document'

/** What stands beside Medusa's products, variants and categories. */
export class CatalogModuleService extends MedusaService({ CatalogAttribute, CatalogDocument, CatalogCard }) {}
