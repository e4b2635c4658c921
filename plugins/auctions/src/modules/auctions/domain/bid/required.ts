import { exact, least, roundDown, subtract, zero, type Exact } from '../exact'
import type { Decimal } from '../rules'
import type { LotState, Participant } from '../state'
import { priceFor, valueOf } from '../values'
import type { Check } from './check'
import { frontBuffer, leaderMayNotImprove, notBelowOwn, rivalBest, stepFor, tieRefused } from './value-checks'

type Bound = Exact | null

const lowestPrice = (state: LotState, participant: Participant, bounds: Bound[]): Decimal | null => {
  const set = bounds.filter((bound): bound is Exact => bound !== null)
  return set.length ? priceFor(state, participant, set.reduce(least)) : null
}

const fails = ({ fails }: Check, state: LotState, participant: Participant, price: Decimal): boolean =>
  fails(state, { participant, value: valueOf(state, participant, price) })

const oneUnitBelow = (price: Decimal, decimals: number): Decimal =>
  roundDown(subtract(exact(price), { n: 1n, d: 10n ** BigInt(decimals) }), decimals)

/** The highest price that passes check 7. */
export const priceAtCeiling = (state: LotState, participant: Participant): Decimal | null =>
  lowestPrice(state, participant, [state.exact.ceiling])

/** The highest price of a best-and-final: the own last may be repeated. */
export const priceOfFinal = (state: LotState, participant: Participant): Decimal | null =>
  lowestPrice(state, participant, [state.exact.ceiling, participant.last?.value ?? null])

/** The highest price that passes checks 7 and 8, and is not above a further bound. */
export function priceBelowOwn(
  state: LotState,
  participant: Participant,
  further: Bound = null,
): Decimal | null {
  const own = participant.last && subtract(participant.last.value, stepFor(state, participant))
  const price = lowestPrice(state, participant, [state.exact.ceiling, own, further])
  if (price === null || !fails(notBelowOwn, state, participant, price)) return price
  return oneUnitBelow(price, state.rules.decimals)
}

/** The highest price that passes checks 7 to 11 but the back buffer, or null when none does or none is asked. */
export function requiredPrice(state: LotState, participant: Participant): Decimal | null {
  const best = rivalBest(state, participant)
  if (leaderMayNotImprove.fails(state, { participant, value: zero })) return null
  const beaten = state.rules.beat === 'best' && best ? subtract(best, stepFor(state, participant)) : null
  const price = priceBelowOwn(state, participant, beaten)
  if (price === null || !best) return price
  const { decimals } = state.rules
  const untied = fails(tieRefused, state, participant, price) ? oneUnitBelow(price, decimals) : price
  if (!fails(frontBuffer, state, participant, untied)) return untied
  return priceFor(state, participant, subtract(best, state.exact.front ?? zero))
}
