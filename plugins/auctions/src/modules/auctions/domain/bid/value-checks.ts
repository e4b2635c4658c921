import { add, compare, subtract, type Exact } from '../exact'
import { leaderOf } from '../standing'
import type { LotState, Participant } from '../state'
import { stepOf } from '../steps'
import { tiePolicies } from '../ties'
import type { Check, Offer } from './check'

const bestOf = (state: LotState): Exact | null => leaderOf(state)?.value ?? null

export const stepFor = (state: LotState, participant: Participant): Exact =>
  stepOf(state, participant.last?.value ?? null, bestOf(state))

const leads = (state: LotState, { participant_id }: Participant): boolean =>
  leaderOf(state)?.participant_id === participant_id

/** The best value when another leads, else null. */
export const rivalBest = (state: LotState, participant: Participant): Exact | null =>
  leads(state, participant) ? null : bestOf(state)

export const aboveCeiling: Check = {
  code: 'above_ceiling',
  fails: ({ exact }, { value }) => exact.ceiling !== null && compare(value, exact.ceiling) > 0,
}

export const ownStepNotMet: Check = {
  code: 'own_step_not_met',
  fails: (state, { participant, value }) =>
    participant.last !== null &&
    compare(value, subtract(participant.last.value, stepFor(state, participant))) > 0,
}

export const notBelowOwn: Check = {
  code: 'not_below_own',
  fails: (_state, { participant, value }) =>
    participant.last !== null && compare(value, participant.last.value) >= 0,
}

export const leaderMayNotImprove: Check = {
  code: 'leader_may_not_improve',
  fails: (state, { participant }) =>
    state.rules.beat === 'best' && !state.rules.leader_may_improve && leads(state, participant),
}

export const bestStepNotMet: Check = {
  code: 'best_step_not_met',
  fails: (state, { participant, value }) => {
    const best = rivalBest(state, participant)
    if (state.rules.beat !== 'best' || best === null) return false
    return compare(value, subtract(best, stepFor(state, participant))) > 0
  },
}

export const frontBuffer: Check = {
  code: 'front_buffer',
  fails: (state, { participant, value }) => {
    const best = rivalBest(state, participant)
    const { front } = state.exact
    return (
      best !== null && front !== null && compare(value, best) < 0 && compare(value, subtract(best, front)) > 0
    )
  },
}

export const backBuffer: Check = {
  code: 'back_buffer',
  fails: (state, { participant, value }) => {
    const best = rivalBest(state, participant)
    const { back } = state.exact
    return best !== null && back !== null && compare(value, best) > 0 && compare(value, add(best, back)) < 0
  },
}

export const tieRefused: Check = {
  code: 'tie_refused',
  fails: (state, { participant, value }) => {
    const best = rivalBest(state, participant)
    return !tiePolicies.of(state.rules.tie).mayEqualBest && best !== null && compare(value, best) === 0
  },
}

/** The checks 7 to 11, in order. */
export const openChecks: readonly Check[] = [
  aboveCeiling,
  ownStepNotMet,
  notBelowOwn,
  leaderMayNotImprove,
  bestStepNotMet,
  frontBuffer,
  backBuffer,
  tieRefused,
]

/** The code of the first check that fails. */
export const firstFailing = (checks: readonly Check[], state: LotState, offer: Offer) =>
  checks.find((check) => check.fails(state, offer))?.code ?? null
