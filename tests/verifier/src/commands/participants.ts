import type { EventKind, Millis } from '../contract'
import type { Journal } from '../lot/journal'
import { hasReason, type Asks } from './ask'
import { areTermsSound } from './sound-rules'

type Blocking = { participant_id: string; reason: string }

const setBlocked =
  (kind: EventKind & ('participant_blocked' | 'participant_unblocked')) =>
  (journal: Journal, { participant_id, reason }: Blocking, at: Millis) => {
    const participant = journal.state.participants.get(participant_id)
    if (!participant) return 'not_admitted'
    if (!hasReason(reason)) return 'reason_required'
    if (participant.blocked === (kind === 'participant_blocked')) return undefined
    return journal.emit(kind, at, { participant_id, reason })
  }

/** Who takes part and on which conditions; what is so already is not recorded again. */
export const participantCommands: Asks<'admit' | 'accept_terms' | 'place_deposit' | 'block' | 'unblock'> = {
  admit: (journal, { participant }, at) => {
    const { phase, participants } = journal.state
    if (['closed', 'awarded', 'not_awarded', 'cancelled'].includes(phase)) return 'wrong_phase'
    if (!areTermsSound(participant)) return 'rules_invalid'
    if (participants.has(participant.participant_id)) return undefined
    return journal.emit('participant_admitted', at, { participant })
  },
  accept_terms: (journal, { participant_id, terms_hash }, at) => {
    const participant = journal.state.participants.get(participant_id)
    if (!participant) return 'not_admitted'
    if (terms_hash !== journal.state.rules.terms_hash) return 'wrong_terms'
    if (participant.accepted_terms === terms_hash) return undefined
    return journal.emit('terms_accepted', at, { participant_id, terms_hash })
  },
  place_deposit: (journal, { participant_id }, at) => {
    const participant = journal.state.participants.get(participant_id)
    if (!participant) return 'not_admitted'
    if (participant.deposit) return undefined
    return journal.emit('deposit_placed', at, { participant_id })
  },
  block: setBlocked('participant_blocked'),
  unblock: setBlocked('participant_unblocked'),
}
