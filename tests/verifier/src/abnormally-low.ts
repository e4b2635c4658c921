import type { Decimal, Place } from './contract'
import { decimal } from './values/decimal'
import { isBelow, minus, over, plus, rational, times, ZERO } from './values/rational'
import { valueOf } from './values/value-text'

const SIXTY_PERCENT = rational(60n, 100n)
const SEVENTY_PERCENT = rational(70n, 100n)

/** The participants whose bids need an explanation (RULES.md §11); `ceiling` in the lot's currency. */
export const abnormallyLow = (places: Place[], ceiling: Decimal | null): string[] => {
  const values = places.map((place) => valueOf(place.value))
  const sum = values.reduce(plus, ZERO)
  const others = rational(BigInt(places.length - 1))
  const isLow = (_place: Place, index: number) => {
    const value = values[index]!
    if (ceiling !== null && isBelow(value, times(decimal(ceiling), SIXTY_PERCENT))) return true
    return places.length > 1 && isBelow(value, times(over(minus(sum, value), others), SEVENTY_PERCENT))
  }
  return places.filter(isLow).map((place) => place.participant_id)
}
