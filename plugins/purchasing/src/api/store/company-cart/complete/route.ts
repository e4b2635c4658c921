import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { placeOrder } from '../../../../checkout/place-order'
import { buyerOf } from '../../buyer-of'
import type { CompleteBody } from '../validators'

/**
 * Orders the cart. Repeating the request, with or without an `Idempotency-Key`, answers the same order: a cart
 * makes one.
 */
export const POST = async (req: MedusaRequest<CompleteBody>, res: MedusaResponse) => {
  const { id, display_id } = await placeOrder(req.scope, buyerOf(req), req.validatedBody)

  res.json({ order: { id, display_id } })
}
