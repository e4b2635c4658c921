import type { Millis } from '../contract'
import type { BidMode } from '../bids/mode'
import { acceptOpenBid, openBids } from '../bids/open-bid'
import type { Journal } from '../lot/journal'
import type { LotState } from '../lot/state'
import { beginDrain, type Format } from './format'

const rulesOf = (state: LotState) => state.rules.staged!

const turnBids: BidMode = {
  ...openBids,
  gate: ({ phase, turn }, participantId) =>
    phase === 'prebid' || turn?.participant_id === participantId ? null : 'not_your_turn',
  replaces: ({ turn }) => turn?.bid_seq ?? null,
  take: (journal, offer, at) => {
    const { turn } = journal.state
    const { participant_id } = offer.command
    if (turn?.bid_seq != null) journal.emit('bid_cancelled', at, { seq: turn.bid_seq, participant_id })
    acceptOpenBid(journal, offer, at)
  },
}

const openTurn = (journal: Journal, at: Millis): void => {
  const { round, rules } = journal.state
  const participant_id = round.order[round.turns]!
  const ends_at = at + rules.staged!.turn_ms
  journal.emit('turn_opened', at, { round: round.number, participant_id, ends_at })
}

const openRound = (journal: Journal, at: Millis): void => {
  const { state } = journal
  const worstFirst = state.order.map((bid) => bid.participant_id).reverse()
  if (state.round.number >= rulesOf(state).rounds || worstFirst.length === 0) return beginDrain(journal, at)
  journal.emit('round_opened', at, { round: state.round.number + 1, order: worstFirst })
  openTurn(journal, at)
}

/** Ends the running turn, or the pause before the first: the next turn, the next round or the end. */
const nextTurn = (journal: Journal, at: Millis): void => {
  const { round } = journal.state
  if (round.turns < round.order.length) openTurn(journal, at)
  else openRound(journal, at)
}

/** Opening bids, a pause, then rounds in which each has one turn, worst V first. */
export const staged: Format = {
  planned: false,
  open: ({ state }, at) => {
    state.ticks_at = at + rulesOf(state).pause_ms
  },
  tick: nextTurn,
  mode: () => turnBids,
}
