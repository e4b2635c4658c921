import { compare, exactOf } from '../modules/auctions/domain'
import type { Outcome } from './simulated-lot'

/** Values of many runs in order, by their quantiles; exact texts stay exact. */
export type Spread<T> = { p10: T; p50: T; p90: T }

/** What came of many simulated lots. Shares are from 0 to 1. */
export type Summary = {
  runs: number
  /** Share of runs in which somebody bid. */
  decided: number
  value: Spread<string> | null
  length_ms: Spread<number>
  extensions: Spread<number>
  bids: Spread<number>
  /** Share of runs in which two stood at the same best value at some time. */
  tied: number
  /** Share of runs won by whoever won the recorded lot; null for made-up suppliers. */
  same_winner: number | null
  /** Best values of all decided runs, ascending, for a picture of how they are spread. */
  values: string[]
}

const at = <T>(sorted: readonly T[], share: number): T =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]
const spread = <T>(sorted: readonly T[]): Spread<T> => ({
  p10: at(sorted, 0.1),
  p50: at(sorted, 0.5),
  p90: at(sorted, 0.9),
})
const numbers = (outcomes: readonly Outcome[], of: (outcome: Outcome) => number): Spread<number> =>
  spread(outcomes.map(of).sort((a, b) => a - b))

/** @param won who won the recorded lot @throws RangeError without any run. */
export function summaryOf(outcomes: readonly Outcome[], won: string | null = null): Summary {
  if (!outcomes.length) throw new RangeError('a summary needs at least one run')
  const values = outcomes
    .flatMap(({ value }) => (value === null ? [] : [value]))
    .sort((a, b) => compare(exactOf(a), exactOf(b)))
  const share = (is: (outcome: Outcome) => boolean) => outcomes.filter(is).length / outcomes.length
  return {
    runs: outcomes.length,
    decided: values.length / outcomes.length,
    value: values.length ? spread(values) : null,
    length_ms: numbers(outcomes, ({ length_ms }) => length_ms),
    extensions: numbers(outcomes, ({ extensions }) => extensions),
    bids: numbers(outcomes, ({ bids }) => bids),
    tied: share(({ tied }) => tied),
    same_winner: won === null ? null : share(({ winner }) => winner === won),
    values,
  }
}
