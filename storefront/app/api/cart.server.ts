import type { Cart, CartDetails, PriceChange } from './cart.types'
import type { Call } from './transport.server'

const cartOf = (answer: { cart: Cart }) => answer.cart

export const cartApi = (call: Call) => ({
  /** The cart at today's prices, with those that changed since it was last looked at. */
  current: () =>
    call
      .get<{ cart: Cart; price_changes?: PriceChange[] }>('/store/company-cart')
      .then(({ cart, price_changes = [] }) => ({ cart, priceChanges: price_changes })),
  describe: (details: CartDetails) => call.post<{ cart: Cart }>('/store/company-cart', details).then(cartOf),
  add: (variantId: string, quantity: number) =>
    call.post<{ cart: Cart }>('/store/company-cart/lines', { variant_id: variantId, quantity }).then(cartOf),
  changeQuantity: (lineId: string, quantity: number) =>
    call.post<{ cart: Cart }>(`/store/company-cart/lines/${lineId}`, { quantity }).then(cartOf),
  remove: (lineId: string) => call.delete<{ cart: Cart }>(`/store/company-cart/lines/${lineId}`).then(cartOf),
  /** The key names one wish to buy: however often it is sent, one order comes of it. */
  complete: (cartId: string, expectedTotal: string, idempotencyKey: string) =>
    call.post<{ order: { id: string; display_id: number } }>(
      '/store/company-cart/complete',
      { cart_id: cartId, expected_total: expectedTotal },
      { 'idempotency-key': idempotencyKey },
    ),
})
