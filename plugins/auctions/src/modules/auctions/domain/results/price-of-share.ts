import { divide, exact, multiply, type Exact } from '../exact'
import type { Decimal } from '../rules'
import type { Bid, LotState } from '../state'

/** The part of an amount for the whole lot that falls to a share of it, whatever quantity was offered. RULES.md §11. */
export const partOfLot = (whole: Exact, share: Decimal, { exact: { quantity } }: LotState): Exact =>
  divide(multiply(whole, exact(share)), quantity)

/** What the buyer pays for a share, in the currency of the lot: the part of the bid's price, without landed cost. */
export function priceOfShare(state: LotState, bid: Bid, quantity: Decimal): Exact {
  const fx = exact(state.participants.get(bid.participant_id)?.fx ?? '1')
  return partOfLot(multiply(exact(bid.price), fx), quantity, state)
}
