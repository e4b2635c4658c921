import type { Millis, RefusalCode } from '../contract'
import type { Journal } from '../lot/journal'
import type { LotState } from '../lot/state'
import type { Asking, Offer } from './offer'

/** How a format takes bids at the moment. */
export type BidMode = {
  /** The row "(format)" of RULES.md §6: why this participant may not bid now whatever it offers. */
  gate: (state: LotState, participantId: string) => RefusalCode | null
  /** Whether the level named by the bid is no longer the current one. */
  isStale?: (state: LotState, level: number | undefined) => boolean
  /** The seq of an own bid that a new one replaces. */
  replaces?: (state: LotState) => number | null
  /** The highest price that would be taken, in units of the last decimal; null when there is none. */
  highest: (asking: Asking) => bigint | null
  /** The checks from 7 on. */
  check: (offer: Offer) => RefusalCode | null
  take: (journal: Journal, offer: Offer, at: Millis) => void
}
