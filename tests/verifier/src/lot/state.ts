import type { Decimal, EventData, LotRules, Millis, ParticipantTerms, ValueText } from '../contract'
import type { Factors } from '../values/compared-value'
import type { Rational } from '../values/rational'

/** RULES.md §2; `unscheduled` is the lot before its first event. */
export type Phase =
  | 'unscheduled'
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

export type Participant = {
  terms: ParticipantTerms
  factors: Factors
  accepted_terms: string | null
  deposit: boolean
  blocked: boolean
}

/** An accepted bid; `text` is its value as recorded. */
export type StandingBid = {
  seq: number
  at: Millis
  participant_id: string
  price: Decimal
  quantity: Decimal
  value: Rational
  text: ValueText
  by: EventData['bid_accepted']['by']
}

/** A bid that is kept unread until its stage closes. */
export type HiddenBid = {
  seq: number
  participant_id: string
  price: Decimal
  quantity: Decimal
  text: ValueText
}

export type Proxy = {
  seq: number
  participant_id: string
  /** The limit as a price in the supplier's currency, as it was sent and as a number. */
  text: Decimal
  limit: Rational
  /** An amount of V. */
  decrement: Rational | null
  /** Whether the limit is withheld; then the lowest V the proxy can still reach, once it has shown it. */
  withheld: boolean
  floor: Rational | null
}

/** A Japanese or Dutch level and who confirmed it, by the seq of the confirmation. */
export type Level = { number: number; value: Rational; confirmed: Map<string, number> }

/** A turn of a staged lot; `bid_seq` is what was bid in it. */
export type Turn = { round: number; participant_id: string; bid_seq: number | null }

/** All that is known of a lot: the fold of its record. */
export type LotState = {
  seq: number
  phase: Phase
  lot_id: string
  rules: LotRules
  participants: Map<string, Participant>
  /** The accepted bids of each participant that count, oldest first. */
  bids_of: Map<string, StandingBid[]>
  /** Bids that were voided or cancelled, by seq. */
  removed: Map<number, StandingBid>
  /** The newest bid of each participant, best first. */
  order: StandingBid[]
  hidden: Map<string, HiddenBid>
  sealed: Map<string, { seq: number; commitment: string; ciphertext: string }>
  /** Every sealed bid that was received, by seq: what its receipt speaks of. */
  envelopes: Map<number, { seq: number; at: Millis; participant_id: string; text: string }>
  opened: boolean
  /** The newest confirm token of each participant since its last accepted bid, as `token|V`. */
  tokens: Map<string, string>
  proxies: Map<string, Proxy>
  /** When it begins; null while the lot it follows is not closed. */
  starts_at: Millis | null
  ends_at: Millis
  end_at: Millis | null
  /** A linked lot that waits for the others. */
  drained: boolean
  /** Null in formats that end by their own clock. */
  hard_stop_at: Millis | null
  /** The next instant of a format's own clock. */
  ticks_at: Millis | null
  stopped_at: Millis | null
  resumes_at: Millis | null
  final_ends_at: Millis | null
  finalists: string[]
  level: Level | null
  out: Set<string>
  missed: Set<string>
  round: { number: number; order: string[]; turns: number }
  turn: Turn | null
  stage: { name: 'sealed' | 'last_look'; participant_id: string } | null
}

/** A lot of which nothing is known yet; its rules come with `lot_scheduled`. */
export const unscheduledLot = (): LotState => ({
  seq: 0,
  phase: 'unscheduled',
  lot_id: '',
  rules: undefined as unknown as LotRules,
  participants: new Map(),
  bids_of: new Map(),
  removed: new Map(),
  order: [],
  hidden: new Map(),
  sealed: new Map(),
  envelopes: new Map(),
  opened: false,
  tokens: new Map(),
  proxies: new Map(),
  starts_at: null,
  ends_at: 0,
  end_at: null,
  drained: false,
  hard_stop_at: null,
  ticks_at: null,
  stopped_at: null,
  resumes_at: null,
  final_ends_at: null,
  finalists: [],
  level: null,
  out: new Set(),
  missed: new Set(),
  round: { number: 0, order: [], turns: 0 },
  turn: null,
  stage: null,
})
