import { isOver } from '../phases'
import type { Actor } from '../command'
import { areTermsRight } from '../faults'
import type { LotState } from '../state'
import { refused, registerDecider } from './decider'

const isOwner = ({ role }: Actor): boolean => role !== 'supplier'
const isRunning = ({ phase }: LotState): boolean =>
  phase !== 'unknown' && phase !== 'closed' && !isOver(phase)

registerDecider('admit', (story, { actor, participant }, at) => {
  if (!isOwner(actor)) return refused('role_not_allowed')
  if (!isRunning(story.state)) return refused('wrong_phase')
  if (!areTermsRight(participant)) return refused('rules_invalid')
  if (story.state.participants.has(participant.participant_id)) return null
  story.tell('participant_admitted', at, { participant })
  return null
})

registerDecider('accept_terms', (story, { participant_id, terms_hash }, at) => {
  const participant = story.state.participants.get(participant_id)
  if (!participant) return refused('not_admitted')
  if (terms_hash !== story.state.rules.terms_hash) return refused('wrong_terms')
  if (participant.accepted_terms !== terms_hash)
    story.tell('terms_accepted', at, { participant_id, terms_hash })
  return null
})

registerDecider('place_deposit', (story, { actor, participant_id }, at) => {
  const participant = story.state.participants.get(participant_id)
  if (!isOwner(actor)) return refused('role_not_allowed')
  if (!participant) return refused('not_admitted')
  if (!participant.deposit) story.tell('deposit_placed', at, { participant_id })
  return null
})

for (const kind of ['block', 'unblock'] as const)
  registerDecider(kind, (story, { actor, participant_id, reason }, at) => {
    const participant = story.state.participants.get(participant_id)
    if (!isOwner(actor)) return refused('role_not_allowed')
    if (!participant) return refused('not_admitted')
    if (!reason.trim()) return refused('reason_required')
    const told = kind === 'block' ? 'participant_blocked' : 'participant_unblocked'
    if (participant.blocked !== (kind === 'block')) story.tell(told, at, { participant_id, reason })
    return null
  })
