import { hash } from 'node:crypto'
import type { Millis, RefusalCode } from '../contract'
import type { Journal } from '../lot/journal'
import { fixedText } from '../values/decimal'
import type { BidMode } from './mode'
import type { Asking, Offer } from './offer'

/** Records a refused bid; `required` is the highest price that would be taken, if any. */
export const refuse = (
  journal: Journal,
  at: Millis,
  participantId: string,
  code: RefusalCode,
  required: string | null = null,
): void => journal.emit('bid_refused', at, { participant_id: participantId, code, required })

/** The highest price that would be taken, as text with the decimals of the rules. */
export const requiredText = (mode: BidMode, asking: Asking): string | null => {
  const units = mode.highest(asking)
  return units === null ? null : fixedText(units, asking.state.rules.decimals)
}

/** Records that a bid must be confirmed, with the one token that confirms it (RULES.md §6). */
export const askToConfirm = (journal: Journal, offer: Offer, required: string | null): void => {
  const { state } = journal
  const { participant_id } = offer.participant.terms
  const text = `${state.lot_id}|${participant_id}|${offer.text}|${state.seq + 1}`
  const token = hash('sha256', text).slice(0, 32)
  journal.emit('bid_refused', offer.at, { participant_id, code: 'confirm_required', required, token })
  state.tokens.set(participant_id, `${token}|${offer.text}`)
}
