import type { BidCommand } from '../command'
import type { RefusalCode } from '../refusal'
import { registry } from '../registry'
import type { FormatKind, LotRules, Millis } from '../rules'
import type { LotState, Participant } from '../state'
import type { Unfolding } from '../unfolding'
import type { Check } from '../bid/check'

/** Something time alone brings about, and when. */
export type Due = { at: Millis; unfold: (story: Unfolding, at: Millis) => void }

/** A way to bid: what is particular about it beside the rules all lots share. RULES.md §10. */
export type Format = {
  /** What is wrong with the rules for this format, as the name of the field. */
  faults?: (rules: LotRules) => string[]
  /** Whether its own clock ends it, and not `ends_at`. */
  endsByClock?: boolean
  /** What follows when the lot goes live. */
  begin: (story: Unfolding, at: Millis) => void
  /** What its clock brings about next while the lot is live. */
  due: (state: LotState) => Due | null
  /** Whose turn it is and the like, between check 5 and check 6. */
  turn?: (state: LotState, participant: Participant, bid: Pick<BidCommand, 'level'>) => RefusalCode | null
  /** Whether a bid accepts a level at the level's one price. */
  byLevel?: (state: LotState) => boolean
  /** The lot as the checks see it. */
  asSeen?: (state: LotState) => LotState
  /** The checks 7 to 11, in order. */
  checks: (state: LotState) => readonly Check[]
  /** Whether a bid stays unseen for now: it is kept, the last one counts. */
  hides?: (state: LotState) => boolean
  /** Whether checks 12 and 13 apply. */
  guarded: boolean
  /** The highest price that would be accepted now, or null. */
  required: (state: LotState, participant: Participant) => string | null
  /** What an admissible bid brings about. */
  take: (story: Unfolding, at: Millis, bid: TakenBid) => void
  /** Whether `sealed_bid` is the way to bid. */
  sealed?: boolean
  /** Whether suppliers may set a proxy. */
  proxies?: boolean
}

export type TakenBid = {
  participant: Participant
  price: string
  quantity: string
  by: 'supplier' | 'surrogate'
}

export const formats = registry<FormatKind, Format>('format')
