import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { changeLine, removeLine } from '../../../../../cart/set-lines'
import { showCart } from '../../../../../cart/show-cart'
import { buyerOf } from '../../../buyer-of'
import type { LineBody } from '../../validators'

export const POST = async (req: MedusaRequest<LineBody>, res: MedusaResponse) => {
  const buyer = buyerOf(req)
  const cart_id = await changeLine(req.scope, buyer, req.params.id, req.validatedBody.quantity)

  res.json(await showCart(req.scope, buyer, cart_id))
}

export const DELETE = async (req: MedusaRequest, res: MedusaResponse) => {
  const buyer = buyerOf(req)
  const cart_id = await removeLine(req.scope, buyer, req.params.id)

  res.json(await showCart(req.scope, buyer, cart_id))
}
