import { compare, exact, roundDown, subtract, zero, type Exact } from '../exact'
import type { Decimal } from '../rules'
import type { LotState, Participant } from '../state'
import { tiePolicies } from '../ties'
import { priceFor, valueOf } from '../values'
import { leaderMayNotImprove, rivalBest, stepFor } from './value-checks'

type Bound = { value: Exact; strict: boolean }

/** The highest price that passes the checks 7 to 11 but the back buffer, or null when none does or none is asked. */
export function requiredPrice(state: LotState, participant: Participant): Decimal | null {
  if (leaderMayNotImprove.fails(state, { participant, value: zero })) return null
  const bound = belowFront(state, participant, lowest(boundsOf(state, participant)))
  if (!bound) return null
  const price = priceFor(state, participant, bound.value)
  const isEqual = compare(valueOf(state, participant, price), bound.value) === 0

  return bound.strict && isEqual ? oneUnitBelow(price, state.rules.decimals) : price
}

function boundsOf(state: LotState, participant: Participant): Bound[] {
  const step = stepFor(state, participant)
  const isFree = compare(step, zero) === 0
  const best = state.rules.beat === 'best' ? rivalBest(state, participant) : null
  const { ceiling } = state.exact

  return [
    ...(ceiling ? [{ value: ceiling, strict: false }] : []),
    ...(participant.last ? [{ value: subtract(participant.last.value, step), strict: isFree }] : []),
    ...(best
      ? [{ value: subtract(best, step), strict: isFree && !tiePolicies.of(state.rules.tie).mayEqualBest }]
      : []),
  ]
}

const lowest = (bounds: Bound[]): Bound | null =>
  bounds.reduce<Bound | null>((least, bound) => {
    if (!least) return bound
    const difference = compare(bound.value, least.value)
    return difference < 0 || (difference === 0 && bound.strict) ? bound : least
  }, null)

/** Who would lead must lead by the front buffer. */
function belowFront(state: LotState, participant: Participant, bound: Bound | null): Bound | null {
  const best = rivalBest(state, participant)
  const { front } = state.exact
  if (!bound || !best || !front) return bound
  const leading = subtract(best, front)
  const wouldLead = compare(bound.value, best) < 0 || (bound.strict && compare(bound.value, best) === 0)

  return wouldLead && compare(bound.value, leading) > 0 ? { value: leading, strict: false } : bound
}

function oneUnitBelow(price: Decimal, decimals: number): Decimal {
  return roundDown(subtract(exact(price), { n: 1n, d: 10n ** BigInt(decimals) }), decimals)
}
