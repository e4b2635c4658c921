import type { Actor, RefusalCode } from '../contract'
import type { LotState, Participant } from '../lot/state'

/** Why a participant may not bid whatever it offers: admission, terms, deposit (RULES.md §6, 3). */
export const participantRefusal = (state: LotState, participant: Participant): RefusalCode | null => {
  const { terms_hash, deposit } = state.rules
  if (participant.blocked) return 'blocked'
  if (terms_hash !== null && participant.accepted_terms !== terms_hash) return 'terms_not_accepted'
  return deposit && !participant.deposit ? 'deposit_missing' : null
}

/** Checks 2 and 3 of RULES.md §6. */
export const whoRefusal = (state: LotState, actor: Actor, participantId: string): RefusalCode | null => {
  if (!['supplier', 'buyer', 'staff'].includes(actor.role)) return 'role_not_allowed'
  const participant = state.participants.get(participantId)
  return participant ? participantRefusal(state, participant) : 'not_admitted'
}
