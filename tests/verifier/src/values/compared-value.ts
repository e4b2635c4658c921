import type { ParticipantTerms, ValueKind } from '../contract'
import { decimal } from './decimal'
import { HUNDRED, minus, ONE, over, plus, times, ZERO, type Rational } from './rational'

/** What turns a supplier's price into the compared value V, exactly. */
export type Factors = {
  fx: Rational
  /** Landed cost and fixed adjustment. */
  added: Rational
  /** One and the percent adjustment. */
  multiplier: Rational
  k: Rational
  life_cost: Rational
}

const RULES: Record<ValueKind, (price: Rational, factors: Factors) => Rational> = {
  price: (price, { fx }) => times(price, fx),
  landed: (price, { fx, added, multiplier }) => times(plus(times(price, fx), added), multiplier),
  merit: (price, { fx, k }) => over(times(price, fx), k),
  life_cycle: (price, { fx, life_cost }) => plus(times(price, fx), life_cost),
}

/** The factors of a participant. Throws a TypeError when one is no decimal. */
export const factorsOf = (terms: ParticipantTerms): Factors => ({
  fx: decimal(terms.fx),
  added: plus(decimal(terms.landed), decimal(terms.fixed)),
  multiplier: plus(ONE, over(decimal(terms.percent), HUNDRED)),
  k: decimal(terms.k),
  life_cost: decimal(terms.life_cost),
})

/** V of a price in the supplier's currency (RULES.md §3). */
export const comparedValue = (kind: ValueKind, factors: Factors, price: Rational): Rational =>
  RULES[kind](price, factors)

/** By how much V falls when the price falls by one: every value rule is a straight line. */
export const slopeOf = (kind: ValueKind, factors: Factors): Rational =>
  minus(comparedValue(kind, factors, ONE), comparedValue(kind, factors, ZERO))

/** The price whose V is `value`: the exact inverse, not rounded. */
export const priceFor = (kind: ValueKind, factors: Factors, value: Rational): Rational =>
  over(minus(value, comparedValue(kind, factors, ZERO)), slopeOf(kind, factors))
