import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { reorder } from '../../../../../orders/reorder'
import { buyerOf } from '../../../buyer-of'

export const POST = async (req: MedusaRequest, res: MedusaResponse) => {
  res.json(await reorder(req.scope, buyerOf(req), req.params.id))
}
