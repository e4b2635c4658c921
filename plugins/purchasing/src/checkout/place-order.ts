import type { MedusaContainer } from '@medusajs/framework/types'
import { completeCartWorkflow } from '@medusajs/medusa/core-flows'
import { pgConnection, refuse } from '@gostiny/platform'
import { compareDecimals } from '@gostiny/pricing'
import type { Buyer } from '../cart/buyer'
import { ownCart } from '../cart/own-cart'
import type { Cart } from '../cart/read-cart'
import { repriceCart } from '../cart/reprice-cart'
import { presentCart } from '../cart/show-cart'
import { cartLock, withLock } from '../locks/with-lock'
import type { PriceChange } from '../modules/purchasing/domain'
import { findOrderOfCart, type PlacedOrder } from './find-order-of-cart'
import { finishCheckout } from './finish-checkout'
import { openPayment } from './open-payment'
import { refuseIncomplete } from './refuse-incomplete'

export type Checkout = { cart_id: string; expected_total?: string }

/**
 * Makes the company's cart an order, once. The cart is the idempotency key: a second click, a retry after a lost
 * answer or after a crash, and a colleague who completes the same cart all get the same order. The cart's lock
 * makes them wait for each other; the unique index on the order's `cart_id` holds even without it.
 *
 * Refuses with `prices_changed` (409) when a price, or the total the buyer saw, is another now; the cart then
 * holds the new prices, which `details.cart` shows, and nothing is ordered.
 */
export function placeOrder(
  container: MedusaContainer,
  buyer: Buyer,
  checkout: Checkout,
): Promise<PlacedOrder> {
  return withLock(container, cartLock(checkout.cart_id), async () => {
    const placed = await placedBefore(container, buyer, checkout.cart_id)
    if (placed) return placed

    const cart = await ownCart(container, checkout.cart_id, buyer.company_id)
    await refuseIncomplete(container, cart, buyer.language)
    const repriced = await repriceCart(container, cart)
    await refuseChangedPrices(container, buyer, repriced, checkout.expected_total)
    await openPayment(container, repriced.cart)

    try {
      await completeCartWorkflow(container).run({ input: { id: cart.id } })
    } catch (error) {
      const elsewhere = await placedBefore(container, buyer, cart.id)
      if (elsewhere) return elsewhere

      // Somebody may have bought the stock between our look and the reservation.
      await refuseIncomplete(container, repriced.cart, buyer.language)
      throw error
    }
    return (await findOrderOfCart(pgConnection(container), cart.id, buyer.company_id))!
  })
}

async function placedBefore(
  container: MedusaContainer,
  buyer: Buyer,
  cart_id: string,
): Promise<PlacedOrder | null> {
  const order = await findOrderOfCart(pgConnection(container), cart_id, buyer.company_id)
  if (order) await finishCheckout(container, cart_id, order.id)

  return order
}

async function refuseChangedPrices(
  container: MedusaContainer,
  buyer: Buyer,
  { cart, changes }: { cart: Cart; changes: PriceChange[] },
  expected_total: string | undefined,
): Promise<void> {
  const gone = changes.find((change) => change.now === null)
  if (gone) refuse('price_on_request', { status: 422, params: { title: gone.title } })

  const isAnotherTotal =
    expected_total !== undefined && compareDecimals(expected_total, cart.totals.total) !== 0
  if (!changes.length && !isAnotherTotal) return

  refuse('prices_changed', {
    status: 409,
    params: { total: cart.totals.total, currency: cart.currency.toUpperCase() },
    details: { cart: await presentCart(container, cart, buyer.language), price_changes: changes },
  })
}
