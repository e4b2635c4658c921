import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { buyerOf } from '../../../../store/buyer'
import { compareProducts } from '../../../../store/compare-products'
import type { ComparisonQuery } from '../validators'

export const GET = async (req: MedusaRequest, res: MedusaResponse) => {
  const { ids } = req.validatedQuery as ComparisonQuery
  res.json(await compareProducts(req.scope, buyerOf(req), ids))
}
