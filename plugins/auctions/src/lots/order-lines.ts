import { decimalsOf, divide, exact, exactText } from '../modules/auctions/domain'

export type AwardedItem = { title: string; variant_id: string | null; sku: string | null; quantity: string }
export type OrderLine = {
  title: string
  variant_id: string | null
  sku: string | null
  quantity: string
  unit_price: string
}

/** Decimals a unit price may have; finer ones are told as the price of the whole. */
const FINEST = 6

/**
 * The lines of the order an award becomes. They add up to the awarded price exactly: a single item whose price divides
 * without a rest is a line of its own, with a unit price; anything else is one line for the lot as a whole.
 */
export function orderLines(
  lotTitle: string,
  items: readonly AwardedItem[],
  quantity: string,
  price: string,
): OrderLine[] {
  const unit = items.length === 1 ? exactText(divide(exact(price), exact(quantity))) : null
  if (unit === null || unit.includes('/') || decimalsOf(unit) > FINEST)
    return [{ title: lotTitle, variant_id: null, sku: null, quantity: '1', unit_price: price }]
  const [{ title, variant_id, sku }] = items
  return [{ title, variant_id, sku, quantity, unit_price: unit }]
}
