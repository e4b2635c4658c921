/** A plain decimal without exponent: "12.50". */
export type Decimal = string
/** Milliseconds since 1970 UTC. */
export type Millis = number
/** A compared value as text: a decimal without trailing zeros ("12.5") or a reduced fraction ("100/3"). */
export type ValueText = string

export type FormatKind = 'english' | 'japanese' | 'dutch' | 'sealed' | 'staged' | 'hybrid'
export type TieKind = 'earlier_sequence_wins' | 'refuse_tie_on_first' | 'equal_best' | 'equal_worst'
export type ExtensionKind = 'at_least' | 'add' | 'none'
export type ValueKind = 'price' | 'landed' | 'merit' | 'life_cycle'

export type StepRule =
  | { kind: 'absolute'; amount: Decimal }
  | { kind: 'percent'; percent: Decimal; of: 'start' | 'own' | 'best' }
  | { kind: 'table'; of: 'own' | 'best'; bands: { from: Decimal; amount: Decimal }[] }

/** The rules of a lot as its record carries them (RULES.md); amounts of value are in `currency`. */
export type LotRules = {
  version: number
  format: FormatKind
  currency: string
  decimals: number
  quantity: Decimal
  split: null | { kind: 'fill' } | { kind: 'shares'; percents: Decimal[] }
  ceiling: Decimal | null
  prebid_at: Millis | null
  starts_at: Millis
  ends_at: Millis
  step: StepRule
  beat: 'best' | 'own'
  leader_may_improve: boolean
  buffers: { front: Decimal | null; back: Decimal | null }
  tie: TieKind
  guard: null | { own_percent: Decimal; best_percent: Decimal }
  extension: {
    policy: ExtensionKind
    window_ms: number
    by_ms: number
    top: number
    scope?: 'lot' | 'linked' | 'event'
  }
  /** The other lots of the event that close together with this one. */
  linked_lots?: string[]
  /** The lots this one is a package of, and the packages it is in. */
  covers?: string[]
  covered_by?: string[]
  /** The lot after whose close this one begins. */
  follows?: { lot_id: string; gap_ms: number }
  hard_stop_ms: number
  final_ms: number
  drain_ms: number
  resume_notice_ms: number
  value: ValueKind
  terms_hash: string | null
  deposit: boolean
  /** What participants see; no decision depends on it. */
  visibility?: { protocol?: unknown }
  japanese?: { start: Decimal; every_ms: number; late_pass: boolean; below_zero: boolean }
  dutch?: { start: Decimal; every_ms: number }
  staged?: { pause_ms: number; rounds: number; turn_ms: number }
  /** P-256 key, uncompressed in base64url, that sealed bids are encrypted to. */
  sealing?: { public_key: string }
  hybrid?: { sealed_ms: number; last_look_ms: number }
}

/** A supplier in a lot with what its offers are compared by; `fx` is lot currency per unit of its own. */
export type ParticipantTerms = {
  participant_id: string
  currency: string
  fx: Decimal
  landed: Decimal
  fixed: Decimal
  percent: Decimal
  k: Decimal
  life_cost: Decimal
}

export type Role = 'supplier' | 'buyer' | 'staff' | 'system'
export type Actor = { role: Role; person_id: string }

export type BidCommand = {
  kind: 'bid'
  participant_id: string
  price: Decimal
  currency: string
  quantity?: Decimal
  rules_version?: number
  best_seq?: number
  confirm_token?: string
  level?: number
}

/** With `sealed` instead of limit and decrement when they are withheld from whoever reads the record. */
export type ProxyCommand = {
  kind: 'proxy'
  participant_id: string
  limit: Decimal
  currency: string
  decrement?: Decimal
  sealed?: string
}

export type Envelope = {
  participant_id: string
  price: Decimal
  currency: string
  quantity?: Decimal
  blind: string
}

/** How the key of sealed bids came together; the key is a raw P-256 scalar in base64url. */
export type Opening = {
  private_key: string
  shares: { holder: 'buyer' | 'platform' | 'third'; presented_by: string; at: Millis }[]
}

export type Share = { participant_id: string; quantity: Decimal; seq: number }

/** A place in the record of another lot. */
export type OtherLot = { lot_id: string; seq: number }

/** Which lots bound by packages are awarded, and whether others than the cheapest set. */
export type EventAward = { chosen: string[]; deviates: boolean }

/** What anybody may ask of a lot; the `cause` of recorded events. */
export type Command = { actor: Actor; key?: string } & (
  | { kind: 'schedule'; lot_id: string; rules: LotRules; participants: ParticipantTerms[] }
  | { kind: 'admit'; participant: ParticipantTerms }
  | { kind: 'accept_terms'; participant_id: string; terms_hash: string }
  | { kind: 'place_deposit'; participant_id: string }
  | { kind: 'block' | 'unblock'; participant_id: string; reason: string }
  | BidCommand
  | { kind: 'sealed_bid'; participant_id: string; commitment: string; ciphertext: string }
  | { kind: 'open_envelopes'; envelopes: Envelope[]; opening?: Opening }
  | { kind: 'pass'; participant_id: string }
  | { kind: 'cancel_bid'; participant_id: string }
  | ProxyCommand
  | { kind: 'end_proxy'; participant_id: string }
  | { kind: 'claim_mistake'; participant_id: string; seq: number; reason: string }
  | { kind: 'void_bid'; seq: number; reason: string }
  | { kind: 'pause' | 'suspend'; reason: string }
  | { kind: 'resume'; resumes_at: Millis }
  | { kind: 'extend'; by_ms: number; reason: string }
  | { kind: 'change_rules'; rules: LotRules; reason: string }
  | { kind: 'cancel'; reason: string }
  | { kind: 'tick' }
  | { kind: 'award'; shares: Share[]; reason?: string; second_person_id?: string; together?: EventAward }
  | { kind: 'award_nothing'; reason: string; together?: EventAward }
  | { kind: 'extend_linked'; end_at: Millis; because: OtherLot }
  | { kind: 'release'; lots: OtherLot[] }
  | { kind: 'set_start'; closed_at: Millis; after: OtherLot }
)

export type CommandKind = Command['kind']
/** The commands of one kind. */
export type CommandOf<K extends CommandKind> = Command & { kind: K }

/** Why something is refused: the codes of RULES.md §6 and those of commands that are not bids. */
export type RefusalCode =
  | 'role_not_allowed'
  | 'not_admitted'
  | 'blocked'
  | 'terms_not_accepted'
  | 'deposit_missing'
  | 'not_open_yet'
  | 'paused'
  | 'suspended'
  | 'closed'
  | 'too_late'
  | 'not_your_turn'
  | 'out_of_auction'
  | 'stale_level'
  | 'not_a_finalist'
  | 'price_malformed'
  | 'too_many_decimals'
  | 'wrong_currency'
  | 'quantity_incomplete'
  | 'above_ceiling'
  | 'own_step_not_met'
  | 'not_below_own'
  | 'leader_may_not_improve'
  | 'best_step_not_met'
  | 'front_buffer'
  | 'back_buffer'
  | 'tie_refused'
  | 'confirm_required'
  | 'rules_changed'
  | 'best_changed'
  | 'wrong_format'
  | 'wrong_phase'
  | 'unknown_bid'
  | 'wrong_terms'
  | 'notice_too_short'
  | 'commitment_mismatch'
  | 'wrong_key'
  | 'second_person_required'
  | 'reason_required'
  | 'shares_do_not_fit'
  | 'awarded_together'
  | 'rules_invalid'

/** The answer to a command that is not a bid and leaves no trace. */
export type Refusal = { refused: RefusalCode; required: null }

/** A place in the standing order (RULES.md §4). */
export type Place = {
  participant_id: string
  rank: number
  seq: number
  value: ValueText
  price: Decimal
  quantity: Decimal
}

type Nothing = Record<string, never>
type Reason = { reason: string }
type Clock = { end_at: Millis | null }

/** The data of each kind of event. */
export type EventData = {
  lot_scheduled: { lot_id: string; rules: LotRules; participants: ParticipantTerms[] }
  participant_admitted: { participant: ParticipantTerms }
  terms_accepted: { participant_id: string; terms_hash: string }
  deposit_placed: { participant_id: string }
  participant_blocked: { participant_id: string } & Reason
  participant_unblocked: { participant_id: string } & Reason
  prebid_opened: Nothing
  start_set: { starts_at: Millis; ends_at: Millis; after: OtherLot }
  lot_live: Clock
  bid_accepted: {
    participant_id: string
    price: Decimal
    quantity: Decimal
    value: ValueText
    by: 'supplier' | 'surrogate' | 'proxy' | 'envelope' | 'final' | 'level'
  }
  bid_refused: { participant_id: string; code: RefusalCode; required: Decimal | null; token?: string }
  bid_voided: { seq: number; participant_id: string } & Reason
  bid_cancelled: { seq: number; participant_id: string }
  mistake_claimed: { seq: number; participant_id: string } & Reason
  sealed_bid_received: { participant_id: string; commitment: string; ciphertext: string }
  envelopes_opened: { void: { participant_id: string; code: RefusalCode }[] }
  /** Without a quantity, as in older records, it is for the whole lot. */
  final_bid_received: { participant_id: string; price: Decimal; quantity?: Decimal; value: ValueText }
  proxy_set: { participant_id: string; limit: Decimal; decrement: Decimal | null; sealed?: string }
  proxy_ended: { participant_id: string; reason: 'withdrawn' | 'beaten' | 'voided' }
  lot_extended: { end_at: Millis; by: 'bid' | 'void' | 'buyer' | 'linked'; because?: OtherLot }
  lot_paused: { remaining_ms: number | null } & Reason
  lot_suspended: { remaining_ms: number | null } & Reason
  resume_announced: { resumes_at: Millis }
  lot_resumed: Clock
  rules_changed: { rules: LotRules } & Reason
  level_opened: { level: number; value: ValueText; ends_at: Millis }
  participant_out: { participant_id: string; level: number }
  round_opened: { round: number; order: string[] }
  turn_opened: { round: number; participant_id: string; ends_at: Millis }
  stage_opened: { stage: 'sealed' | 'last_look'; ends_at: Millis; participant_id: string }
  lot_closing: Nothing
  lot_drained: Nothing
  lot_released: { lots: OtherLot[] }
  final_opened: { participants: string[]; ends_at: Millis }
  lot_closed: { standing: Place[] }
  lot_awarded: {
    shares: Share[]
    deviates: boolean
    reason: string | null
    second_person_id: string | null
    together?: EventAward
  }
  lot_not_awarded: Reason & { together?: EventAward }
  lot_cancelled: Reason
}

export type EventKind = keyof EventData
/** What happened to a lot at an instant. */
export type LotEvent = { [K in EventKind]: { kind: K; at: Millis; data: EventData[K] } }[EventKind]
/** All that a command brought about: what was due before it, then its own events or its refusal. */
export type Outcome = { events: LotEvent[]; refusal?: Refusal }
