import type { RefusalCode } from '../contract'
import { decimal } from '../values/decimal'
import {
  HUNDRED,
  isAbove,
  isBelow,
  isEqual,
  minus,
  plus,
  times,
  ZERO,
  type Rational,
} from '../values/rational'
import { isAboveCeiling } from './ceiling'
import type { Asking, Offer } from './offer'

type Valued = Asking & { value: Rational }
type Check<Seen> = [code: RefusalCode, fails: (offer: Seen) => boolean]

const missesStep = ({ value, step }: Valued, base: Rational) => isAbove(value, minus(base, step))

/** Whether V falls below `base` by more than the guard allows; bases above zero only. */
const dropsTooFar = (value: Rational, base: Rational, percent: string) =>
  isAbove(base, ZERO) && isBelow(times(value, HUNDRED), times(base, minus(HUNDRED, decimal(percent))))

const hasValidToken = ({ state, participant, command, text }: Offer) =>
  command.confirm_token !== undefined &&
  state.tokens.get(participant.terms.participant_id) === `${command.confirm_token}|${text}`

const needsConfirmation = (offer: Offer): boolean => {
  const { guard } = offer.state.rules
  const { own, rival } = offer.contest
  if (!guard) return false
  return (
    (own !== null && dropsTooFar(offer.value, own.value, guard.own_percent)) ||
    (rival !== null && dropsTooFar(offer.value, rival.value, guard.best_percent))
  )
}

const OWN_CHECKS: Check<Valued>[] = [
  ['above_ceiling', ({ state, value }) => isAboveCeiling(state, value)],
  ['own_step_not_met', (offer) => offer.contest.own !== null && missesStep(offer, offer.contest.own.value)],
  ['not_below_own', ({ contest: { own }, value }) => own !== null && !isBelow(value, own.value)],
]

/** Checks 7 and 8 of RULES.md §6. */
export const ownRefusal = (offer: Valued): RefusalCode | null =>
  OWN_CHECKS.find(([, fails]) => fails(offer))?.[0] ?? null

const CHECKS: Check<Offer>[] = [
  [
    'leader_may_not_improve',
    ({ state: { rules }, contest: { leader, rival } }) =>
      rules.beat === 'best' && leader !== null && rival === null && !rules.leader_may_improve,
  ],
  [
    'best_step_not_met',
    (offer) =>
      offer.state.rules.beat === 'best' &&
      offer.contest.rival !== null &&
      missesStep(offer, offer.contest.rival.value),
  ],
  [
    'front_buffer',
    ({ state, contest: { rival }, value }) => {
      const { front } = state.rules.buffers
      if (front === null || rival === null) return false
      return isBelow(value, rival.value) && isAbove(value, minus(rival.value, decimal(front)))
    },
  ],
  [
    'back_buffer',
    ({ state, contest: { rival }, value }) => {
      const { back } = state.rules.buffers
      if (back === null || rival === null) return false
      return isAbove(value, rival.value) && isBelow(value, plus(rival.value, decimal(back)))
    },
  ],
  [
    'tie_refused',
    ({ state, contest: { rival }, value }) =>
      state.rules.tie === 'refuse_tie_on_first' && rival !== null && isEqual(value, rival.value),
  ],
  ['confirm_required', (offer) => needsConfirmation(offer) && !hasValidToken(offer)],
  [
    'rules_changed',
    ({ state, command }) =>
      command.rules_version !== undefined && command.rules_version !== state.rules.version,
  ],
  [
    'best_changed',
    ({ state, command }) => command.best_seq !== undefined && command.best_seq !== (state.order[0]?.seq ?? 0),
  ],
]

/** Checks 7 to 13 of RULES.md §6; the first that fails is the answer. */
export const openRefusal = (offer: Offer): RefusalCode | null =>
  ownRefusal(offer) ?? CHECKS.find(([, fails]) => fails(offer))?.[0] ?? null
