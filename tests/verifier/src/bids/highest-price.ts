import { decimal, powerOfTen } from '../values/decimal'
import { comparedValue, priceFor } from '../values/compared-value'
import {
  floor,
  isAbove,
  isBelow,
  isEqual,
  isZero,
  lowest,
  minus,
  rational,
  times,
  type Rational,
} from '../values/rational'
import { ceilingOf } from './ceiling'
import type { Asking } from './offer'

/** The highest price whose V is at most `value`, in units of the last decimal (RULES.md §3). */
export const unitsFor = ({ state: { rules }, participant: { factors } }: Asking, value: Rational): bigint => {
  const scale = rational(powerOfTen(rules.decimals))
  return floor(times(priceFor(rules.value, factors, value), scale))
}

/** V of a price in units of the last decimal. */
export const valueOfUnits = ({ state: { rules }, participant: { factors } }: Asking, units: bigint) =>
  comparedValue(rules.value, factors, rational(units, powerOfTen(rules.decimals)))

const unitsWithin = (asking: Asking, bounds: (Rational | null)[]): bigint | null => {
  const set = bounds.filter((bound) => bound !== null)
  return set.length === 0 ? null : unitsFor(asking, lowest(set))
}

/** The highest price that passes checks 7 and 8 and a further bound. */
export const highestBelowOwn = (asking: Asking, further: Rational | null = null): bigint | null => {
  const { state, contest, step } = asking
  const own = contest.own && minus(contest.own.value, step)
  const units = unitsWithin(asking, [ceilingOf(state), own, further])
  return units === null ? null : belowOwn(asking, units)
}

const belowOwn = (asking: Asking, units: bigint): bigint => {
  const { own } = asking.contest
  const ties = own !== null && isZero(asking.step) && !isBelow(valueOfUnits(asking, units), own.value)
  return ties ? units - 1n : units
}

const clearOfBest = (asking: Asking, units: bigint): bigint => {
  const { rules } = asking.state
  const { rival } = asking.contest
  if (rival === null) return units
  const refusesTie = rules.tie === 'refuse_tie_on_first'
  const untied = refusesTie && isEqual(valueOfUnits(asking, units), rival.value) ? units - 1n : units
  if (rules.buffers.front === null) return untied
  const value = valueOfUnits(asking, untied)
  const enough = minus(rival.value, decimal(rules.buffers.front))
  return isBelow(value, rival.value) && isAbove(value, enough) ? unitsFor(asking, enough) : untied
}

/** The highest price that passes checks 7 to 11, or null when none or any would. */
export const highestOpenPrice = (asking: Asking): bigint | null => {
  const { state, contest } = asking
  const leads = contest.leader !== null && contest.rival === null
  if (state.rules.beat === 'best' && leads && !state.rules.leader_may_improve) return null
  const mustBeat = state.rules.beat === 'best' ? contest.rival : null
  const units = highestBelowOwn(asking, mustBeat && minus(mustBeat.value, asking.step))
  return units === null ? null : clearOfBest(asking, units)
}

/** The highest price of a best-and-final: the ceiling and the own last, which may be repeated. */
export const highestFinalPrice = (asking: Asking): bigint | null =>
  unitsWithin(asking, [ceilingOf(asking.state), asking.contest.own?.value ?? null])

/** The highest price that passes check 7. */
export const highestPriceAtCeiling = (asking: Asking): bigint | null =>
  unitsWithin(asking, [ceilingOf(asking.state)])
