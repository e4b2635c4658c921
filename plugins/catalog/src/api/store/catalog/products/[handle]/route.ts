import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { buyerOf } from '../../../../../store/buyer'
import { productPage } from '../../../../../store/product-page'

export const GET = async (req: MedusaRequest, res: MedusaResponse) => {
  res.json({ product: await productPage(req.scope, buyerOf(req), req.params.handle) })
}
