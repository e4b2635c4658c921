import type { CommandOf, RefusalCode } from '../contract'
import { fitsChoice, isBound } from './bonds'
import { hasReason, type Asks } from './ask'
import { deviatesFromProposal, doSharesFit } from './proposed-shares'

const isSecondPerson = ({ second_person_id, actor }: CommandOf<'award'>) =>
  !!second_person_id && second_person_id !== actor.person_id

const deviationRefusal = (command: CommandOf<'award'>): RefusalCode | null => {
  if (!hasReason(command.reason)) return 'reason_required'
  return isSecondPerson(command) ? null : 'second_person_required'
}

/** The end of a closed lot (RULES.md §11): a deviation takes a reason and a second person. */
export const awardCommands: Asks<'award' | 'award_nothing'> = {
  award: (journal, command, at) => {
    const { state } = journal
    if (state.phase !== 'closed' || (state.rules.format === 'sealed' && !state.opened)) return 'wrong_phase'
    const { together } = command
    if (isBound(state.rules) !== !!together) return 'awarded_together'
    if (!fitsChoice(state.lot_id, state.rules, together, true)) return 'shares_do_not_fit'
    if (!doSharesFit(state, command.shares)) return 'shares_do_not_fit'
    const deviates = !!together?.deviates || deviatesFromProposal(state, command.shares)
    const refusal = deviates ? deviationRefusal(command) : null
    if (refusal) return refusal
    const { reason = null, second_person_id = null } = command
    const shares = command.shares.map(({ participant_id, seq, quantity }) => ({
      participant_id,
      seq,
      quantity,
    }))
    journal.emit('lot_awarded', at, {
      shares,
      deviates,
      reason,
      second_person_id,
      ...(together && { together }),
    })
  },
  award_nothing: (journal, { reason, together }, at) => {
    if (journal.state.phase !== 'closed') return 'wrong_phase'
    const { rules, lot_id } = journal.state
    if (isBound(rules) !== !!together) return 'awarded_together'
    if (!fitsChoice(lot_id, rules, together, false)) return 'shares_do_not_fit'
    if (!hasReason(reason)) return 'reason_required'
    journal.emit('lot_not_awarded', at, { reason, ...(together && { together }) })
  },
}
