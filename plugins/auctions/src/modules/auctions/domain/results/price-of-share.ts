import { divide, exact, multiply, type Exact } from '../exact'
import type { Decimal } from '../rules'
import type { Bid, LotState } from '../state'

/** What the buyer pays for a share, in the currency of the lot: the part of the bid's price, without landed cost. */
export function priceOfShare(state: LotState, bid: Bid, quantity: Decimal): Exact {
  const fx = exact(state.participants.get(bid.participant_id)?.fx ?? '1')
  const whole = multiply(exact(bid.price), fx)
  return divide(multiply(whole, exact(quantity)), exact(bid.quantity))
}
