import type { LotState } from '../lot/state'
import { decimal } from '../values/decimal'
import { isAbove, type Rational } from '../values/rational'

/** The highest admissible V, or null when the lot has none. */
export const ceilingOf = (state: LotState): Rational | null =>
  state.rules.ceiling === null ? null : decimal(state.rules.ceiling)

/** Check 7 of RULES.md §6. */
export const isAboveCeiling = (state: LotState, value: Rational): boolean => {
  const ceiling = ceilingOf(state)
  return ceiling !== null && isAbove(value, ceiling)
}
