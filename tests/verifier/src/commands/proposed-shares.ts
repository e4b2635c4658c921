import type { Share } from '../contract'
import type { LotState, StandingBid } from '../lot/state'
import { decimal, isPlainDecimal } from '../values/decimal'
import {
  compare,
  HUNDRED,
  isAbove,
  isEqual,
  isZero,
  lowest,
  minus,
  over,
  plus,
  times,
  ZERO,
  type Rational,
} from '../values/rational'

/** What a bid is to get of the lot. */
export type ProposedShare = { bid: StandingBid; quantity: Rational }

const everythingToFirst = (order: StandingBid[], whole: Rational): ProposedShare[] =>
  order.slice(0, 1).map((bid) => ({ bid, quantity: whole }))

const byValueThenQuantity = (a: StandingBid, b: StandingBid) =>
  compare(a.value, b.value) || compare(decimal(b.quantity), decimal(a.quantity)) || a.seq - b.seq

const fill = (order: StandingBid[], whole: Rational): ProposedShare[] => {
  let left = whole
  return [...order].sort(byValueThenQuantity).map((bid) => {
    const quantity = lowest([left, decimal(bid.quantity)])
    left = minus(left, quantity)
    return { bid, quantity }
  })
}

const byRank = (order: StandingBid[], whole: Rational, percents: string[]): ProposedShare[] => {
  const parts = percents.map((percent) => over(times(whole, decimal(percent)), HUNDRED))
  const missing = parts.slice(order.length).reduce(plus, ZERO)
  return order.slice(0, parts.length).map((bid, place) => {
    const part = place === 0 ? plus(parts[0]!, missing) : parts[place]!
    return { bid, quantity: lowest([part, decimal(bid.quantity)]) }
  })
}

/** The award that follows from the standing order (RULES.md §11). */
export const proposedShares = ({ rules, order }: LotState): ProposedShare[] => {
  const whole = decimal(rules.quantity)
  if (rules.split === null) return everythingToFirst(order, whole)
  const shares = rules.split.kind === 'fill' ? fill(order, whole) : byRank(order, whole, rules.split.percents)
  return shares.filter(({ quantity }) => !isZero(quantity))
}

/** Whether a buyer's shares are others than those proposed, in whatever order. */
export const deviatesFromProposal = (state: LotState, shares: Share[]): boolean => {
  const proposed = proposedShares(state)
  const isProposed = (share: Share) =>
    proposed.some(
      ({ bid, quantity }) => bid.seq === share.seq && compare(quantity, decimal(share.quantity)) === 0,
    )
  return shares.length !== proposed.length || !shares.every(isProposed)
}

const isOffered = (order: StandingBid[], { seq, participant_id, quantity }: Share): boolean => {
  const bid = order.find((one) => one.seq === seq && one.participant_id === participant_id)
  if (!bid || !isPlainDecimal(quantity)) return false
  return isAbove(decimal(quantity), ZERO) && !isAbove(decimal(quantity), decimal(bid.quantity))
}

/**
 * Whether shares can be given at all: one per standing bid, no more than it offers, together no more than the lot;
 * without a split one of everything.
 */
export const doSharesFit = ({ rules, order }: LotState, shares: Share[]): boolean => {
  if (shares.length === 0 || !shares.every((share) => isOffered(order, share))) return false
  const isOne = rules.split !== null || shares.length === 1
  const areDistinct = isOne && new Set(shares.map(({ seq }) => seq)).size === shares.length
  const sum = shares.map(({ quantity }) => decimal(quantity)).reduce(plus, ZERO)
  const whole = decimal(rules.quantity)
  return areDistinct && (rules.split === null ? isEqual(sum, whole) : !isAbove(sum, whole))
}
