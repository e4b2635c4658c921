import type { ParticipantTerms } from '../rules'
import type { LotState, Participant } from '../state'
import { factorsOf } from '../values/value-of'
import type { Reducers } from './reducer'

/** The lot with one participant changed. */
export function withParticipant(state: LotState, id: string, change: Partial<Participant>): LotState {
  const participant = state.participants.get(id)
  if (!participant) return state
  return { ...state, participants: state.participants.with({ ...participant, ...change }) }
}

/** The lot with a participant admitted to it. */
export const enrolled = (state: LotState, terms: ParticipantTerms): LotState => ({
  ...state,
  participants: state.participants.with({
    ...terms,
    factors: factorsOf(terms),
    blocked: false,
    accepted_terms: null,
    deposit: false,
    last: null,
    token: null,
  }),
})

export const participantReducers: Reducers<
  | 'participant_admitted'
  | 'terms_accepted'
  | 'deposit_placed'
  | 'participant_blocked'
  | 'participant_unblocked'
> = {
  participant_admitted: (state, { data: { participant } }) => enrolled(state, participant),
  terms_accepted: (state, { data: { participant_id, terms_hash } }) =>
    withParticipant(state, participant_id, { accepted_terms: terms_hash }),
  deposit_placed: (state, { data: { participant_id } }) =>
    withParticipant(state, participant_id, { deposit: true }),
  participant_blocked: (state, { data: { participant_id } }) => ({
    ...withParticipant(state, participant_id, { blocked: true }),
    proxies: state.proxies.filter((proxy) => proxy.participant_id !== participant_id),
  }),
  participant_unblocked: (state, { data: { participant_id } }) =>
    withParticipant(state, participant_id, { blocked: false }),
}
