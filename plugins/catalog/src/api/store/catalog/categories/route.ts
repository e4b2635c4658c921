import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { buyerOf } from '../../../../store/buyer'
import { listCategories } from '../../../../store/list-categories'

export const GET = async (req: MedusaRequest, res: MedusaResponse) => {
  res.json({ categories: await listCategories(req.scope, buyerOf(req).language) })
}
