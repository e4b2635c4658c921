import { refuse } from '../bids/refuse'
import { whenRefusal } from '../bids/when-to-bid'
import { whoRefusal } from '../bids/who-may-bid'
import type { RefusalCode } from '../contract'
import type { LotState } from '../lot/state'
import type { Ask } from './ask'

const gate = ({ rules, phase }: LotState): RefusalCode | null => {
  if (rules.format !== 'sealed') return 'wrong_format'
  return phase === 'live' || phase === 'closing' ? null : 'wrong_phase'
}

/** Takes a commitment and its ciphertext; the last one before the end counts (RULES.md §10). */
export const receiveSealedBid: Ask<'sealed_bid'> = (journal, command, at) => {
  const { state } = journal
  const { participant_id, commitment, ciphertext } = command
  const code = whoRefusal(state, command.actor, participant_id) ?? whenRefusal(state, at) ?? gate(state)
  if (code) return refuse(journal, at, participant_id, code)
  journal.emit('sealed_bid_received', at, { participant_id, commitment, ciphertext })
}
