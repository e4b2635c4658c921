import type { Decimal, RefusalCode } from '../contract'
import type { LotState, Participant } from '../lot/state'
import { decimal, decimalsOf, isPlainDecimal, plainDecimal } from '../values/decimal'
import { isAbove, isEqual, ZERO } from '../values/rational'

/** A price as it is sent, with the quantity it is for. */
export type SentPrice = { price: Decimal; currency: string; quantity?: Decimal }

const isQuantityRight = (state: LotState, quantity: Decimal | undefined): boolean => {
  const whole = decimal(state.rules.quantity)
  if (quantity === undefined) return state.rules.split === null
  const offered = plainDecimal(quantity)
  if (!offered) return false
  return state.rules.split === null
    ? isEqual(offered, whole)
    : isAbove(offered, ZERO) && !isAbove(offered, whole)
}

/** Check 6 of RULES.md §6, without the quantity. */
export const priceRefusal = (
  state: LotState,
  participant: Participant,
  sent: Omit<SentPrice, 'quantity'>,
): RefusalCode | null => {
  if (!isPlainDecimal(sent.price)) return 'price_malformed'
  if (decimalsOf(sent.price) > state.rules.decimals) return 'too_many_decimals'
  return sent.currency === participant.terms.currency ? null : 'wrong_currency'
}

/** Check 6 of RULES.md §6. */
export const formRefusal = (state: LotState, participant: Participant, sent: SentPrice): RefusalCode | null =>
  priceRefusal(state, participant, sent) ??
  (isQuantityRight(state, sent.quantity) ? null : 'quantity_incomplete')
