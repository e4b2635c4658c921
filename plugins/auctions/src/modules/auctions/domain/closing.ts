import { compare, exactText } from './exact'
import type { Due } from './formats/format'
import { formats } from './formats/format'
import { places } from './standing'
import type { HiddenBid, LotState, BidOrigin } from './state'
import type { Unfolding } from './unfolding'

const close: Due['unfold'] = (story, at) => story.tell('lot_closed', at, { standing: places(story.state) })

/** The lot is decided at once, without a drain: levels. */
export function closeAtOnce(story: Unfolding, at: number): void {
  story.tell('lot_closing', at, {})
  close(story, at)
}

/** The drain is over: the best-and-final begins where the hard stop was reached, else the lot closes. */
export const endDrain: Due['unfold'] = (story, at) => {
  const finalists = finalistsOf(story.state)
  if (finalists.length < 2) return close(story, at)
  story.tell('final_opened', at, { participants: finalists, ends_at: at + story.state.rules.final_ms })
}

function finalistsOf({ rules, standing, end_at, hard_stop_at }: LotState): string[] {
  const isStopped =
    !formats.of(rules.format).endsByClock && rules.format !== 'sealed' && end_at === hard_stop_at
  if (!isStopped || rules.final_ms === 0) return []
  return standing.slice(0, Math.max(2, rules.extension.top)).map(({ participant_id }) => participant_id)
}

/** Hidden bids become bids, in order of their seq. */
export function reveal(
  story: Unfolding,
  at: number,
  by: BidOrigin,
  isTaken: (bid: HiddenBid) => boolean,
): void {
  const hidden = [...story.state.hidden].sort((a, b) => a.seq - b.seq)
  for (const bid of hidden.filter(isTaken)) {
    const { participant_id, price, quantity, value } = bid
    story.tell('bid_accepted', at, { participant_id, price, quantity, value: exactText(value), by })
  }
}

/** The best-and-final is over: offers below a finalist's own last are accepted, then the lot closes. */
export const closeFinal: Due['unfold'] = (story, at) => {
  const { participants } = story.state
  reveal(story, at, 'final', ({ participant_id, value }) => {
    const last = participants.get(participant_id)?.last
    return !last || compare(value, last.value) < 0
  })
  close(story, at)
}

export { close }
