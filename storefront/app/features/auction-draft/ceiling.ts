import { sumAmounts } from '../../ui/format/decimal'
import { decimalOf } from '../../ui/format/exact-decimal'
import { typedPrice } from '../auction-room/typed-price'
import type { DraftLot } from './draft-model'

const DIGITS = 2

/** Product of two plain decimals, exact. */
export function times(a: string, b: string): string {
  const digitsOf = (text: string) => text.split('.')[1]?.length ?? 0
  const whole = (text: string) => BigInt(text.replace('.', ''))
  const divisor = 10n ** BigInt(digitsOf(a) + digitsOf(b))
  return `${whole(a) * whole(b)}/${divisor}`
}

/** What the priced goods of a lot cost at today's own prices, how many they are and how many there are. */
export function ceilingBasis({ items }: Pick<DraftLot, 'items'>) {
  const costs = items.flatMap(({ own_price, quantity }) => {
    const count = typedPrice(quantity)
    return own_price && count ? [decimalOf(times(own_price, count), 4)] : []
  })
  return { sum: decimalOf(sumAmounts(costs), DIGITS), priced: costs.length, items: items.length }
}

/** What the goods of a lot cost at today's own prices; null when one of them has none. */
export function proposedCeiling(lot: DraftLot): string | null {
  const { sum, priced, items } = ceilingBasis(lot)
  return items > 0 && priced === items ? sum : null
}
