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

/** What the goods of a lot cost at today's own prices; null when one of them has none. */
export function proposedCeiling({ items }: DraftLot): string | null {
  const costs = items.map(({ own_price, quantity }) => {
    const count = typedPrice(quantity)
    return own_price && count ? decimalOf(times(own_price, count), 4) : null
  })
  const known = costs.filter((cost) => cost !== null)
  return items.length && known.length === items.length ? decimalOf(sumAmounts(known), DIGITS) : null
}
