import { ownLast } from './find-bid'
import { withNewest } from './standing'
import type { LotState, StandingBid } from './state'

/** How the lot stands as one participant meets it. */
export type Contest = {
  own: StandingBid | null
  leader: StandingBid | null
  /** The leader when it is somebody else. */
  rival: StandingBid | null
}

/** The contest of a participant; a bid that is about to be replaced (`except`) counts as gone. */
export const contestOf = (state: LotState, participantId: string, except: number | null): Contest => {
  const own = ownLast(state, participantId, except) ?? null
  const order = except === null ? state.order : withNewest(state.order, participantId, own ?? undefined)
  const leader = order[0] ?? null
  return { own, leader, rival: leader?.participant_id === participantId ? null : leader }
}
