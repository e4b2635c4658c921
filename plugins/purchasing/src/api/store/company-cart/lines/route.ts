import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { addLine } from '../../../../cart/set-lines'
import { showCart } from '../../../../cart/show-cart'
import { buyerOf } from '../../buyer-of'
import type { NewLineBody } from '../validators'

export const POST = async (req: MedusaRequest<NewLineBody>, res: MedusaResponse) => {
  const buyer = buyerOf(req)
  const cart_id = await addLine(req.scope, buyer, req.validatedBody)

  res.json(await showCart(req.scope, buyer, cart_id))
}
