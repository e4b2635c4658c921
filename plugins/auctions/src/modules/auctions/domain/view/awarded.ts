import type { Share } from '../award'
import { add, compare, divide, exact, exactText, multiply, subtract, zero, type Exact } from '../exact'
import { partOfLot } from '../results/price-of-share'
import type { LotState } from '../state'

export type Saved = { amount: string; percent: string }

/** What a lot was awarded for: the shares, their V, and what that is below the ceiling of as much. */
export type Awarded = { shares: Share[]; value: string; saved: Saved | null }

/** Null until something is awarded. */
export function awardedOf(state: LotState): Awarded | null {
  const { award, standing } = state
  const { ceiling } = state.exact
  if (!award) return null
  const given = award.flatMap(({ seq, quantity: part }) => {
    const bid = standing.find((one) => one.seq === seq)
    return bid ? [{ part, bid }] : []
  })
  const value = given.map(({ part, bid }) => partOfLot(bid.value, part, state)).reduce(add, zero)
  const limit = ceiling && given.map(({ part }) => partOfLot(ceiling, part, state)).reduce(add, zero)
  return { shares: [...award], value: exactText(value), saved: savedBelow(limit, value) }
}

/** How much a value is below a ceiling, in money and percent of it, exact; null without one. */
export function savedBelow(ceiling: Exact | null | undefined, value: Exact): Saved | null {
  if (!ceiling || compare(ceiling, zero) === 0) return null
  const amount = subtract(ceiling, value)
  return { amount: exactText(amount), percent: exactText(divide(multiply(amount, exact('100')), ceiling)) }
}
