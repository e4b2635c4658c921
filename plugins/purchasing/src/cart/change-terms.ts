import type { MedusaContainer } from '@medusajs/framework/types'
import { pgConnection, refuse } from '@gostiny/platform'
import { cartLock, withLock } from '../locks/with-lock'
import { isPossibleDay } from '../modules/purchasing/domain'
import { changeCartTermsWorkflow } from '../workflows/change-cart-terms'
import type { Buyer } from './buyer'
import type { CartTerms } from './cart-metadata'
import { addressOf } from './company-address'
import { openCart } from './open-cart'
import { ownOutline } from './read-outline'

export type TermsChange = CartTerms & { shipping_address_id?: string }

/** Changes what is given, keeps the rest; an empty value clears. Answers the cart's id. */
export async function changeTerms(
  container: MedusaContainer,
  buyer: Buyer,
  change: TermsChange,
): Promise<string> {
  if (change.requested_date && !isPossibleDay(change.requested_date, new Date())) {
    refuse('requested_date_past', { status: 422, field: 'requested_date' })
  }
  const address = change.shipping_address_id
    ? ((await addressOf(pgConnection(container), buyer.company_id, change.shipping_address_id)) ??
      refuse('address_unknown', { status: 422, field: 'shipping_address_id' }))
    : null
  const cart_id = await openCart(container, buyer)

  return withLock(container, cartLock(cart_id), async () => {
    const cart = await ownOutline(container, cart_id, buyer.company_id)
    const metadata = { ...cart.metadata, ...change }
    const input = { cart_id, metadata, address: address?.copy ?? null }
    await changeCartTermsWorkflow(container).run({ input })
    return cart_id
  })
}
