import type { Cart, CartDetails } from './cart.types'
import type { Call } from './transport.server'

const cartOf = (answer: { cart: Cart }) => answer.cart

export const cartApi = (call: Call) => ({
  current: () => call.get<{ cart: Cart }>('/store/company-cart').then(cartOf),
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
