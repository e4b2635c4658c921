import type { Millis, RefusalCode } from '../contract'
import type { Journal } from '../lot/journal'
import { plainDecimal, powerOfTen } from '../values/decimal'
import { isBelow, isEqual, rational } from '../values/rational'
import { valueText } from '../values/value-text'
import { unitsFor } from './highest-price'
import type { BidMode } from './mode'
import type { Asking, Offer } from './offer'

const isConfirmed = ({ state, participant }: Asking) =>
  state.level?.confirmed.has(participant.terms.participant_id) ?? false

/** The price a level asks of a participant, in units of the last decimal. */
const levelPrice = (asking: Asking): bigint | null =>
  asking.state.level && !isConfirmed(asking) ? unitsFor(asking, asking.state.level.value) : null

const namesLevelPrice = (offer: Offer): boolean => {
  const { level, rules } = offer.state
  const price = plainDecimal(offer.command.price)
  if (!level || !price) return false
  return isEqual(price, rational(unitsFor(offer, level.value), powerOfTen(rules.decimals)))
}

const check = (offer: Offer): RefusalCode | null => {
  const { state, contest } = offer
  if (!namesLevelPrice(offer)) return 'stale_level'
  return contest.own && !isBelow(state.level!.value, contest.own.value) ? 'not_below_own' : null
}

/** Taking a level of a Japanese or Dutch lot at exactly its value (RULES.md §10). */
export const levelBids: Omit<BidMode, 'gate'> = {
  isStale: (state, level) => level !== undefined && level !== state.level?.number,
  highest: levelPrice,
  check,
  take: (journal: Journal, { state, command }, at: Millis) => {
    journal.emit('bid_accepted', at, {
      participant_id: command.participant_id,
      price: command.price,
      quantity: command.quantity ?? state.rules.quantity,
      value: valueText(state.level!.value),
      by: 'level',
    })
  },
}
