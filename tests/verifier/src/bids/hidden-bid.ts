import { isAbove } from '../values/rational'
import { isAboveCeiling } from './ceiling'
import { highestFinalPrice, highestPriceAtCeiling } from './highest-price'
import type { BidMode } from './mode'

/** Bids nobody sees until they close: the last one counts, whatever is below the ceiling (RULES.md §10, Hybrid). */
export const hiddenBids: Omit<BidMode, 'gate'> = {
  highest: highestPriceAtCeiling,
  check: ({ state, value }) => (isAboveCeiling(state, value) ? 'above_ceiling' : null),
  take: (journal, { command, text }, at) => {
    const { participant_id, price, quantity = journal.state.rules.quantity } = command
    journal.emit('final_bid_received', at, { participant_id, price, quantity, value: text })
  },
}

/** The sealed best-and-final of the first places: at or below the own last (RULES.md §7). */
export const finalBids: BidMode = {
  ...hiddenBids,
  highest: highestFinalPrice,
  check: ({ state, contest: { own }, value }) => {
    if (isAboveCeiling(state, value)) return 'above_ceiling'
    return own !== null && isAbove(value, own.value) ? 'not_below_own' : null
  },
  gate: (state, participantId) => (state.finalists.includes(participantId) ? null : 'not_a_finalist'),
}
