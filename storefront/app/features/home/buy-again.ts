import type { Card } from '~/api/catalog.types'
import type { Order } from '~/api/orders.types'

export type Bought = {
  product_id: string
  variant_id: string
  quantity: number
  ordered_at: string
  times: number
}
export type BuyAgain = Bought & { card: Card }

/** Goods of the last orders, those ordered most often first, each with the quantity of its last order. */
export function boughtOften(orders: Pick<Order, 'created_at' | 'lines'>[], limit: number): Bought[] {
  const known = new Map<string, Bought>()
  for (const { created_at, lines } of [...orders].sort((a, b) => b.created_at.localeCompare(a.created_at))) {
    for (const { variant_id, product, quantity } of lines) {
      if (!variant_id || !product.id) continue
      const seen = known.get(product.id)
      if (seen) seen.times += 1
      else
        known.set(product.id, {
          product_id: product.id,
          variant_id,
          quantity,
          ordered_at: created_at,
          times: 1,
        })
    }
  }
  return [...known.values()].sort((a, b) => b.times - a.times).slice(0, limit)
}

/** What of it is still sold, at today's prices. */
export const stillSold = (bought: Bought[], cards: Card[]): BuyAgain[] =>
  bought.flatMap((item) => {
    const card = cards.find(({ id, variant_id }) => id === item.product_id && variant_id === item.variant_id)
    return card ? [{ ...item, card }] : []
  })
