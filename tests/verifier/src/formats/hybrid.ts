import type { Millis } from '../contract'
import { hiddenBids } from '../bids/hidden-bid'
import type { BidMode } from '../bids/mode'
import { highestBelowOwn } from '../bids/highest-price'
import { acceptOpenBid } from '../bids/open-bid'
import { ownRefusal } from '../bids/open-checks'
import { revealHidden } from '../bids/reveal-hidden'
import { ownLast } from '../lot/find-bid'
import type { Journal } from '../lot/journal'
import type { LotState } from '../lot/state'
import { dutch, firstAcceptance } from './dutch'
import { beginDrain, type Format } from './format'

const rulesOf = (state: LotState) => state.rules.hybrid!

const openSealedStage = (journal: Journal, at: Millis, winner: string) => {
  const ends_at = at + rulesOf(journal.state).sealed_ms
  journal.emit('stage_opened', at, { stage: 'sealed', ends_at, participant_id: winner })
}

const dutchBids = firstAcceptance(openSealedStage)

const othersBids: BidMode = {
  ...hiddenBids,
  gate: ({ stage, phase }, participantId) =>
    phase === 'closing' || stage?.participant_id === participantId ? 'not_your_turn' : null,
}

const lastLook: BidMode = {
  gate: (state, participantId) => {
    const isWinner = state.stage?.participant_id === participantId
    return isWinner && ownLast(state, participantId)?.by === 'level' ? null : 'not_your_turn'
  },
  highest: (asking) => highestBelowOwn(asking),
  check: ownRefusal,
  take: acceptOpenBid,
}

const MODES = { dutch: dutchBids, sealed: othersBids, last_look: lastLook }

const endSealedStage = (journal: Journal, at: Millis, winner: string) => {
  revealHidden(journal, at)
  const { state } = journal
  const isBeaten = ownLast(state, winner) && state.order[0]?.participant_id !== winner
  if (!isBeaten) return beginDrain(journal, at)
  const ends_at = at + rulesOf(journal.state).last_look_ms
  journal.emit('stage_opened', at, { stage: 'last_look', ends_at, participant_id: winner })
}

const endStage = (journal: Journal, at: Millis): void => {
  const { stage } = journal.state
  if (!stage) return dutch.tick(journal, at)
  if (stage.name === 'sealed') return endSealedStage(journal, at, stage.participant_id)
  beginDrain(journal, at)
}

/** Dutch, then sealed bids by the others, then one last bid by the Dutch winner. */
export const hybrid: Format = {
  planned: false,
  open: dutch.open,
  tick: endStage,
  mode: ({ stage }) => MODES[stage?.name ?? 'dutch'],
}
