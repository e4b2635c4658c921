/** A plain decimal without exponent: "12.50". */
export type Decimal = string
/** Milliseconds since 1970 UTC. */
export type Millis = number

export type FormatKind = 'english' | 'japanese' | 'dutch' | 'sealed' | 'staged' | 'hybrid'
export type TieKind = 'earlier_sequence_wins' | 'refuse_tie_on_first' | 'equal_best' | 'equal_worst'
export type ExtensionKind = 'at_least' | 'add' | 'none'
export type ValueKind = 'price' | 'landed' | 'merit' | 'life_cycle'
/** Whose end moves with that of a lot. */
export type ExtensionScope = 'lot' | 'linked' | 'event'

/** The smallest drop of the compared value V, in the currency of the lot. */
export type StepRule =
  | { kind: 'absolute'; amount: Decimal }
  | { kind: 'percent'; percent: Decimal; of: 'start' | 'own' | 'best' }
  | { kind: 'table'; of: 'own' | 'best'; bands: { from: Decimal; amount: Decimal }[] }

/** What participants see of each other; no rule of acceptance depends on it. */
export type Visibility = {
  /** Whether the leading value is shown: never, to those with a standing bid, to every participant. */
  lead_price: 'hidden' | 'after_bid' | 'shown'
  rank: 'hidden' | 'own'
  /** A light instead of a rank: green up to rank `green`, amber up to `amber`, else red. */
  light: null | { green: number; amber: number }
  /** Whether the buyer sees names before the close, or aliases. */
  buyer_sees_names: boolean
  /**
   * How much of the protocol a participant is given after the close: all of it, or his own lines with the others as
   * bare heads. Absent, as in older records: all of it.
   */
  protocol?: ProtocolRule
}
export type ProtocolRule = 'whole' | 'own'

/** The frozen rules of one lot. Amounts of value are in `currency`. */
export type LotRules = {
  version: number
  format: FormatKind
  currency: string
  /** Decimals of a price. */
  decimals: number
  quantity: Decimal
  split: null | { kind: 'fill' } | { kind: 'shares'; percents: Decimal[] }
  ceiling: Decimal | null
  prebid_at: Millis | null
  starts_at: Millis
  /** Planned end of English and sealed lots; the other formats end by their own clock. */
  ends_at: Millis
  step: StepRule
  beat: 'best' | 'own'
  leader_may_improve: boolean
  buffers: { front: Decimal | null; back: Decimal | null }
  tie: TieKind
  guard: null | { own_percent: Decimal; best_percent: Decimal }
  extension: { policy: ExtensionKind; window_ms: number; by_ms: number; top: number; scope?: ExtensionScope }
  /** Ids of the other lots that close together with this one; absent: it closes by itself. */
  linked_lots?: string[]
  /** Ids of the lots this one is a package of, all of them or none; absent: an ordinary lot. */
  covers?: string[]
  /** Ids of the packages this lot is in. */
  covered_by?: string[]
  /** The lot after whose close this one begins, and how long after; its own times are then only planned. */
  follows?: { lot_id: string; gap_ms: number }
  /** How long after the planned end a lot may be extended at most. */
  hard_stop_ms: number
  /** Length of the sealed best-and-final; 0: none. */
  final_ms: number
  /** How long after its end a lot still decides what was stamped earlier. */
  drain_ms: number
  resume_notice_ms: number
  value: ValueKind
  terms_hash: string | null
  deposit: boolean
  visibility: Visibility
  japanese?: { start: Decimal; every_ms: number; late_pass: boolean; below_zero: boolean }
  dutch?: { start: Decimal; every_ms: number }
  staged?: { pause_ms: number; rounds: number; turn_ms: number }
  /** P-256 key, uncompressed in base64url, that sealed bids are encrypted to; the private one is split. */
  sealing?: { public_key: string }
  /** Beside `dutch`, by which a hybrid lot begins. */
  hybrid?: { sealed_ms: number; last_look_ms: number }
}

/** A supplier company in a lot with what its offers are compared by, frozen with the rules. */
export type ParticipantTerms = {
  participant_id: string
  currency: string
  /** Currency of the lot per unit of the participant's currency. */
  fx: Decimal
  landed: Decimal
  fixed: Decimal
  percent: Decimal
  k: Decimal
  life_cost: Decimal
}

/** How long a Japanese or Dutch level lasts. */
export const levelMs = (rules: LotRules): number => rules.japanese?.every_ms ?? rules.dutch?.every_ms ?? 0
