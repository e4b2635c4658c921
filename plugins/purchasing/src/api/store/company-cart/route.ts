import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { changeTerms, type TermsChange } from '../../../cart/change-terms'
import { showCart, showOpenCart } from '../../../cart/show-cart'
import { buyerOf } from '../buyer-of'
import type { TermsBody } from './validators'

export const GET = async (req: MedusaRequest, res: MedusaResponse) => {
  res.json(await showOpenCart(req.scope, buyerOf(req)))
}

/** Order number, requested date, purpose, note, address: what is given is changed. */
export const POST = async (req: MedusaRequest<TermsBody>, res: MedusaResponse) => {
  const buyer = buyerOf(req)
  const given = Object.entries(req.validatedBody).filter(([, value]) => value !== undefined)
  const cart_id = await changeTerms(req.scope, buyer, Object.fromEntries(given) as TermsChange)

  res.json(await showCart(req.scope, buyer, cart_id))
}
