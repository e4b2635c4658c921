import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { buyerOf } from '../../../../store/buyer'
import { listProducts } from '../../../../store/list-products'
import type { ProductsQuery } from '../validators'

export const GET = async (req: MedusaRequest, res: MedusaResponse) => {
  const { f: filters, ...query } = req.validatedQuery as ProductsQuery
  const list = await listProducts(req.scope, buyerOf(req), { ...query, filters })
  res.json({ ...list, limit: query.limit, offset: query.offset })
}
