import type { Price, PriceTier } from '~/api/prices.types'

/** The tier that holds at a quantity: the one with the greatest minimum not above it. */
export function tierAt(tiers: PriceTier[], quantity: number): PriceTier | null {
  const reached = tiers.filter(({ min_quantity }) => min_quantity <= quantity)
  return reached.sort((a, b) => b.min_quantity - a.min_quantity)[0] ?? null
}

/** The price as the known tiers tell it, until the price engine has answered for this quantity. */
export function priceAt(price: Price, quantity: number): Price {
  const tier = tierAt(price.tiers, quantity)
  return tier ? { ...price, unit_price: tier.unit_price } : price
}

/** The nearest larger quantity from which the goods cost less. */
export function nextTier({ tiers, unit_price }: Price, quantity: number): PriceTier | null {
  const cheaper = tiers.filter(
    (tier) =>
      tier.min_quantity > quantity && (unit_price === null || Number(tier.unit_price) < Number(unit_price)),
  )
  return cheaper.sort((a, b) => a.min_quantity - b.min_quantity)[0] ?? null
}
