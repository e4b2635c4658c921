import type { Exact } from './exact'
import type { Roster } from './roster'
import type { Decimal, LotRules, Millis, ParticipantTerms } from './rules'

export type Phase =
  | 'unknown'
  | 'scheduled'
  | 'prebid'
  | 'live'
  | 'paused'
  | 'suspended'
  | 'closing'
  | 'final'
  | 'closed'
  | 'awarded'
  | 'not_awarded'
  | 'cancelled'

export type BidOrigin = 'supplier' | 'surrogate' | 'proxy' | 'envelope' | 'final' | 'level'

/** An accepted bid; `before` is the participant's bid that stands again when this one is taken out. */
export type Bid = {
  readonly seq: number
  readonly at: Millis
  readonly participant_id: string
  readonly price: Decimal
  readonly quantity: Decimal
  readonly value: Exact
  readonly by: BidOrigin
  readonly before: Bid | null
}

export type Proxy = { participant_id: string; seq: number; limit: Decimal; value: Exact; decrement: Exact }

export type Participant = ParticipantTerms & {
  readonly factors: Factors
  readonly blocked: boolean
  readonly accepted_terms: string | null
  readonly deposit: boolean
  /** The newest standing bid. */
  readonly last: Bid | null
  /** The newest confirmation token that was given since his last accepted bid, with the seq it was given at. */
  readonly token: { text: string; seq: number } | null
}

/** The participant's terms as exact numbers. */
export type Factors = { fx: Exact; landed: Exact; fixed: Exact; rate: Exact; k: Exact; life_cost: Exact }

/** The running clock of a format: a level, a turn or a stage, and when it ends. */
export type Clock =
  | {
      kind: 'level'
      level: number
      value: Exact
      ends_at: Millis
      missed: readonly string[]
      out: readonly string[]
    }
  | { kind: 'pause'; ends_at: Millis }
  | {
      kind: 'turn'
      round: number
      order: readonly string[]
      turn: number
      ends_at: Millis
      bid_seq: number | null
    }
  | { kind: 'stage'; stage: 'sealed' | 'last_look'; winner: string; ends_at: Millis }

export type HiddenBid = {
  participant_id: string
  seq: number
  price: Decimal
  quantity: Decimal
  value: Exact
}
export type SealedBid = { participant_id: string; seq: number; commitment: string; ciphertext: string }

/** All that decides about a lot. Never changed in place: `evolve` makes the next one. */
export type LotState = {
  readonly lot_id: string
  readonly seq: number
  readonly rules: LotRules
  readonly exact: ExactRules
  readonly phase: Phase
  readonly participants: Roster
  /** Last bids, best first: by value, then seq. */
  readonly standing: readonly Bid[]
  /** When it begins; null while the lot it follows is not closed. */
  readonly starts_at: Millis | null
  /** Planned end. */
  readonly ends_at: Millis
  readonly end_at: Millis | null
  readonly hard_stop_at: Millis
  /** Whether a linked lot waits for the others to close. */
  readonly drained: boolean
  readonly clock: Clock | null
  readonly proxies: readonly Proxy[]
  readonly sealed: readonly SealedBid[]
  readonly opened: boolean
  readonly final: null | { participants: readonly string[]; ends_at: Millis }
  readonly hidden: readonly HiddenBid[]
  readonly award: readonly { participant_id: string; seq: number; quantity: Decimal }[] | null
  readonly paused: null | { at: Millis; remaining_ms: number | null; resumes_at: Millis | null }
}

/** The amounts of the rules as exact numbers. */
export type ExactRules = {
  ceiling: Exact | null
  front: Exact | null
  back: Exact | null
  own_guard: Exact | null
  best_guard: Exact | null
  quantity: Exact
}
