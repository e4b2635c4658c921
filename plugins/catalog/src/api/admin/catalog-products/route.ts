import { languageOf } from '@gostiny/platform'
import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { listCatalogProducts } from '../../../admin/list-catalog-products'
import type { CatalogProductsQuery } from './validators'

export const GET = async (req: MedusaRequest, res: MedusaResponse) => {
  const query = req.validatedQuery as CatalogProductsQuery
  const { products, count } = await listCatalogProducts(req.scope, languageOf(req), query)
  res.json({ products, count, limit: query.limit, offset: query.offset })
}
