import type { Place, TieKind } from '../contract'
import { compare, isEqual } from '../values/rational'
import type { LotState, StandingBid } from './state'

const isAhead = (a: StandingBid, b: StandingBid) => {
  const difference = compare(a.value, b.value)
  return difference < 0 || (difference === 0 && a.seq < b.seq)
}

const withBid = (order: StandingBid[], bid: StandingBid): StandingBid[] => {
  const after = order.findIndex((other) => isAhead(bid, other))
  return after < 0 ? [...order, bid] : order.toSpliced(after, 0, bid)
}

/** Puts a participant's newest bid, if any, where it belongs in the order: V ascending, then seq. */
export const withNewest = (order: StandingBid[], participantId: string, newest: StandingBid | undefined) => {
  const others = order.filter((bid) => bid.participant_id !== participantId)
  return newest ? withBid(others, newest) : others
}

const RANKS: Record<TieKind, (first: number, last: number, own: number) => number> = {
  earlier_sequence_wins: (_first, _last, own) => own,
  refuse_tie_on_first: (_first, _last, own) => own,
  equal_best: (first) => first,
  equal_worst: (_first, last) => last,
}

/** The places of a lot with ranks by its tie policy (RULES.md §4). */
export const placesOf = (state: LotState): Place[] =>
  state.order.map((bid, index, order) => {
    const first = order.findIndex((other) => isEqual(other.value, bid.value))
    const last = order.findLastIndex((other) => isEqual(other.value, bid.value))
    return {
      participant_id: bid.participant_id,
      rank: RANKS[state.rules.tie](first + 1, last + 1, index + 1),
      seq: bid.seq,
      value: bid.text,
      price: bid.price,
      quantity: bid.quantity,
    }
  })
