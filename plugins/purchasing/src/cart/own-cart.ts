import type { MedusaContainer } from '@medusajs/framework/types'
import { refuse } from '@gostiny/platform'
import { readCart, type Cart } from './read-cart'

/** A cart of this company that is still open; a foreign one is refused like one that does not exist. */
export async function ownCart(
  container: MedusaContainer,
  cart_id: string,
  company_id: string,
): Promise<Cart> {
  const cart = await readCart(container, cart_id)
  if (!cart || cart.metadata.company_id !== company_id) refuse('cart_unknown', { status: 404 })
  if (cart.completed_at) refuse('cart_ordered', { status: 409 })

  return cart
}
