import type { LotRules, ParticipantTerms } from '../contract'
import type { LotState, Participant } from '../lot/state'
import { factorsOf } from '../values/compared-value'
import type { Changes } from './apply'

const admit = (state: LotState, terms: ParticipantTerms) => {
  const facts = { accepted_terms: null, deposit: false, blocked: false }
  state.participants.set(terms.participant_id, { ...facts, terms, factors: factorsOf(terms) })
}

const lastEnd = ({ ends_at, hard_stop_ms }: LotRules) => ends_at + hard_stop_ms

const change = (state: LotState, participantId: string, facts: Partial<Participant>) => {
  const participant = state.participants.get(participantId)
  if (participant) Object.assign(participant, facts)
}

/** Who takes part and on which conditions. */
export const participants: Changes<
  | 'lot_scheduled'
  | 'participant_admitted'
  | 'terms_accepted'
  | 'deposit_placed'
  | 'participant_blocked'
  | 'participant_unblocked'
  | 'rules_changed'
> = {
  lot_scheduled: (state, data) => {
    Object.assign(state, { phase: 'scheduled', lot_id: data.lot_id, rules: data.rules })
    const { follows, starts_at, ends_at } = data.rules
    Object.assign(state, { starts_at: follows ? null : starts_at, ends_at })
    data.participants.forEach((terms) => admit(state, terms))
  },
  participant_admitted: (state, { participant }) => admit(state, participant),
  terms_accepted: (state, data) => change(state, data.participant_id, { accepted_terms: data.terms_hash }),
  deposit_placed: (state, data) => change(state, data.participant_id, { deposit: true }),
  participant_blocked: (state, data) => {
    change(state, data.participant_id, { blocked: true })
    state.proxies.delete(data.participant_id)
  },
  participant_unblocked: (state, data) => change(state, data.participant_id, { blocked: false }),
  rules_changed: (state, { rules }) => {
    const moved = lastEnd(rules) - lastEnd(state.rules)
    if (state.hard_stop_at !== null) state.hard_stop_at += moved
    state.proxies.clear()
    state.rules = rules
    for (const participant of state.participants.values()) participant.accepted_terms = null
  },
}
