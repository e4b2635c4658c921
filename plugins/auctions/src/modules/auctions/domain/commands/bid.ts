import type { BidCommand, CommandOf } from '../command'
import {
  admissionFault,
  knowledgeFault,
  priceFault,
  quantityFault,
  roleFault,
  timeFault,
} from '../bid/entry-checks'
import { confirmToken, isConfirmed, isSuspicious } from '../bid/confirm'
import { priceOfFinal } from '../bid/required'
import { aboveCeiling, firstFailing } from '../bid/value-checks'
import { compare, exactText, type Exact } from '../exact'
import { formats, type Format } from '../formats'
import { isOffLevel } from '../formats/level-format'
import type { Refusal, RefusalCode } from '../refusal'
import type { Millis } from '../rules'
import type { LotState, Participant } from '../state'
import type { Unfolding } from '../unfolding'
import { valueOf } from '../values'
import { registerDecider } from './decider'

/** The first check of RULES.md §6 that fails. */
function faultOf(state: LotState, command: CommandOf<'bid'>, at: Millis): RefusalCode | null {
  const participant = state.participants.get(command.participant_id)
  const entry = roleFault(command.actor) ?? admissionFault(state, participant) ?? timeFault(state, at)
  if (entry || !participant) return entry
  const format = formats.of(state.rules.format)
  return (
    turnFault(state, format, participant, command) ??
    priceFault(state, participant, command.price, command.currency) ??
    quantityFault(state, command.quantity) ??
    valueFault(state, format, participant, command)
  )
}

function turnFault(
  state: LotState,
  format: Format,
  participant: Participant,
  command: Pick<BidCommand, 'level'>,
): RefusalCode | null {
  if (state.phase !== 'final') return format.turn?.(state, participant, command) ?? null
  return state.final?.participants.includes(participant.participant_id) ? null : 'not_a_finalist'
}

function valueFault(
  state: LotState,
  format: Format,
  participant: Participant,
  command: BidCommand,
): RefusalCode | null {
  if (state.phase === 'final')
    return finalFault(state, participant, valueOf(state, participant, command.price))
  if (format.byLevel?.(state) && isOffLevel(state, participant, command.price)) return 'stale_level'
  const before = format.asSeen?.(state) ?? state
  const seen = before.participants.get(participant.participant_id) ?? participant
  const value =
    format.byLevel?.(state) && state.clock?.kind === 'level'
      ? state.clock.value
      : valueOf(state, seen, command.price)
  const fault = firstFailing(format.checks(state), before, { participant: seen, value })
  if (fault || !format.guarded) return fault
  const mustConfirm =
    isSuspicious(before, seen, value) && !isConfirmed(state, participant, value, command.confirm_token)
  return mustConfirm ? 'confirm_required' : knowledgeFault(state, command)
}

/** A best-and-final may repeat the own last, never raise it. RULES.md §7. */
function finalFault(state: LotState, participant: Participant, value: Exact): RefusalCode | null {
  if (aboveCeiling.fails(state, { participant, value })) return 'above_ceiling'
  return participant.last && compare(value, participant.last.value) > 0 ? 'not_below_own' : null
}

/** The highest price that would be taken from a participant now, in its currency, or null. RULES.md §6. */
export function requiredNow(state: LotState, participantId: string, at: Millis): string | null {
  const participant = state.participants.get(participantId)
  if (!participant || admissionFault(state, participant) || timeFault(state, at)) return null
  const format = formats.of(state.rules.format)
  if (turnFault(state, format, participant, {})) return null
  if (state.phase === 'final') return priceOfFinal(state, participant)
  const seen = format.asSeen?.(state) ?? state
  return format.required(seen, seen.participants.get(participantId) ?? participant)
}

registerDecider('bid', (story, command, at) => {
  const code = faultOf(story.state, command, at)
  if (code) return refuseBid(story, command, at, code)
  const { state } = story
  const participant = state.participants.get(command.participant_id)
  if (!participant) return null
  const format = formats.of(state.rules.format)
  const quantity = command.quantity ?? state.rules.quantity
  const { price } = command
  const by = command.actor.role === 'supplier' ? 'supplier' : 'surrogate'
  if (state.phase === 'final' || format.hides?.(state)) {
    const value = exactText(valueOf(state, participant, price))
    const { participant_id } = participant
    story.tell('final_bid_received', at, { participant_id, price, quantity, value })
    return null
  }
  format.take(story, at, { participant, price, quantity, by })
  return null
})

/** Codes that no price would change. */
const priceless = new Set<RefusalCode>(['role_not_allowed', 'wrong_format', 'wrong_phase'])

/** A refused bid is recorded and changes nothing else. */
export function refuseBid(
  story: Unfolding,
  command: CommandOf<'bid' | 'proxy' | 'sealed_bid'>,
  at: Millis,
  code: RefusalCode,
): Refusal {
  const { state } = story
  const { participant_id } = command
  const participant = state.participants.get(participant_id)
  const required = priceless.has(code) ? null : requiredNow(state, participant_id, at)
  const token =
    code === 'confirm_required' && participant && command.kind === 'bid'
      ? confirmToken(state.lot_id, participant_id, valueOf(state, participant, command.price), state.seq + 1)
      : undefined
  story.tell('bid_refused', at, { participant_id, code, required, ...(token && { token }) })
  return { refused: code, required, ...(token && { token }) }
}
