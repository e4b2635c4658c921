import type { Phase } from '../../../providers/contract/auctions'

/** A minute, in milliseconds. */
export const minuteMs = 60_000

export type LotAction = 'pause' | 'suspend' | 'resume' | 'extend' | 'void_bid' | 'cancel'
/** What staff may do to all lots at once. */
export type EventAction = Extract<LotAction, 'suspend' | 'resume' | 'cancel'>

const possible: Record<LotAction, readonly Phase[]> = {
  pause: ['live'],
  suspend: ['live'],
  resume: ['paused', 'suspended'],
  extend: ['live'],
  void_bid: ['prebid', 'live', 'paused', 'suspended', 'closing', 'closed'],
  cancel: ['scheduled', 'prebid', 'live', 'paused', 'suspended', 'closing', 'final', 'closed'],
}

/** What cannot be undone is confirmed by typing the auction's number. */
export const dangerous: readonly LotAction[] = ['void_bid', 'cancel']

/** What staff may do to a lot in a phase. */
export const actionsIn = (phase: Phase): LotAction[] =>
  (Object.keys(possible) as LotAction[]).filter((action) => possible[action].includes(phase))
