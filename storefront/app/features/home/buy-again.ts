import type { Order } from '~/api/orders.types'

export type BuyAgain = {
  variant_id: string
  handle: string
  title: string
  glyph: string | null
  sku: string
  quantity: number
  unit: string | null
  ordered_at: string
  times: number
}

/** Goods of the last orders, those ordered most often first, each with the quantity of its last order. */
export function buyAgain(orders: Order[], limit: number): BuyAgain[] {
  const known = new Map<string, BuyAgain>()
  for (const { created_at, lines } of [...orders].sort((a, b) => b.created_at.localeCompare(a.created_at))) {
    for (const { variant_id, product, sku, quantity, unit } of lines) {
      if (!variant_id || !product.handle) continue
      const seen = known.get(variant_id)
      if (seen) seen.times += 1
      else {
        const { handle, title, glyph } = { ...product, handle: product.handle }
        known.set(variant_id, {
          variant_id,
          handle,
          title,
          glyph,
          sku,
          quantity,
          unit,
          ordered_at: created_at,
          times: 1,
        })
      }
    }
  }
  return [...known.values()].sort((a, b) => b.times - a.times).slice(0, limit)
}
