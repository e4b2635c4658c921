import type { Cart, PriceChange } from '~/api/cart.types'

/** What the frame of every page needs of the cart: how much is in it and of what. */
export const cartSummary = ({ cart, priceChanges }: { cart: Cart; priceChanges: PriceChange[] }) => ({
  id: cart.id,
  currency: cart.currency,
  subtotal: cart.subtotal,
  line_count: cart.lines.length,
  priceChanges,
  quantities: Object.fromEntries(cart.lines.map((line) => [line.variant_id, line.quantity])),
})
