import type { Millis } from '../contract'
import type { Journal } from '../lot/journal'
import type { HiddenBid } from '../lot/state'

/** Accepts the hidden bids that are wanted in order of their seq, when their stage closes. */
export const revealHidden = (
  journal: Journal,
  at: Millis,
  isWanted: (bid: HiddenBid) => boolean = () => true,
): void => {
  const { state } = journal
  const inOrder = [...state.hidden.values()].sort((a, b) => a.seq - b.seq)
  for (const { participant_id, price, quantity, text } of inOrder.filter(isWanted))
    journal.emit('bid_accepted', at, { participant_id, price, quantity, value: text, by: 'final' })
}
