import { exactText, type Exact } from '../exact'
import type { BidOrigin } from '../state'
import type { Unfolding } from '../unfolding'
import { valueOf } from '../values'
import type { TakenBid } from './format'

/** Records a bid as accepted, at the value of its price unless the format sets one. */
export function accept(
  story: Unfolding,
  at: number,
  { participant, price, quantity, by }: Omit<TakenBid, 'by'> & { by: BidOrigin },
  value: Exact = valueOf(story.state, participant, price),
): void {
  const { participant_id } = participant
  story.tell('bid_accepted', at, { participant_id, price, quantity, value: exactText(value), by })
}
