import type { Cart } from '~/api/cart.types'

/** What the frame of every page needs of the cart: how much is in it and of what. */
export const cartSummary = ({ id, currency, lines, subtotal }: Cart) => ({
  id,
  currency,
  subtotal,
  line_count: lines.length,
  quantities: Object.fromEntries(lines.map((line) => [line.variant_id, line.quantity])),
})
