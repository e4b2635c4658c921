import type { Actor, BidCommand, Millis } from '../contract'
import { modeOf } from '../formats/formats'
import type { Journal } from '../lot/journal'
import { contestOf } from '../lot/contest'
import type { LotState, Participant } from '../lot/state'
import { stepOf } from '../lot/steps'
import { comparedValue } from '../values/compared-value'
import { exact } from '../values/decimal'
import { valueText } from '../values/value-text'
import type { BidMode } from './mode'
import type { Asking } from './offer'
import { formRefusal } from './price-form'
import { askToConfirm, refuse, requiredText } from './refuse'
import { whenRefusal } from './when-to-bid'
import { whoRefusal } from './who-may-bid'

/** What a participant meets when it bids in a mode. */
export const askingOf = (state: LotState, participant: Participant, mode: BidMode): Asking => {
  const contest = contestOf(state, participant.terms.participant_id, mode.replaces?.(state) ?? null)
  const step = stepOf(state.rules, { own: contest.own?.value ?? null, best: contest.leader?.value ?? null })
  return { state, participant, contest, step }
}

/** Decides a bid by RULES.md §6: one refusal, or the bid and all it brings about. */
export const decideBid = (journal: Journal, command: BidCommand & { actor: Actor }, at: Millis): void => {
  const { state } = journal
  const id = command.participant_id
  const mode = modeOf(state)
  const gate = whoRefusal(state, command.actor, id) ?? whenRefusal(state, at) ?? mode.gate(state, id)
  if (gate) return refuse(journal, at, id, gate)

  const participant = state.participants.get(id)!
  const asking = askingOf(state, participant, mode)
  if (mode.isStale?.(state, command.level))
    return refuse(journal, at, id, 'stale_level', requiredText(mode, asking))
  const form = formRefusal(state, participant, command)
  if (form) return refuse(journal, at, id, form, requiredText(mode, asking))

  const value = comparedValue(state.rules.value, participant.factors, exact(command.price))
  const { contest, step } = asking
  const { actor } = command
  const offer = { state, participant, contest, step, actor, command, at, value, text: valueText(value) }
  const code = mode.check(offer)
  if (code === 'confirm_required') return askToConfirm(journal, offer, requiredText(mode, asking))
  if (code) return refuse(journal, at, id, code, requiredText(mode, asking))
  mode.take(journal, offer, at)
}
