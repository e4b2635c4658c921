import type { Scorecard } from './auction-reports.types'

export type AuctionState =
  | 'draft'
  | 'scheduled'
  | 'prebid'
  | 'live'
  | 'paused'
  | 'evaluation'
  | 'awarded'
  | 'not_awarded'
  | 'cancelled'

export type AuctionFormat = 'english' | 'japanese' | 'dutch' | 'sealed' | 'staged' | 'hybrid'

export type AuctionRow = {
  id: string
  number: number
  title: string
  currency: string
  format: AuctionFormat
  state: AuctionState
  is_rehearsal: boolean
  starts_at: string
  ends_at: string
  lot_count: number
  participant_count: number
  accepted_count: number
  ceiling: string | null
  /** Sum of the lots' best values as exact text; for its buyer only. */
  best: string | null
  /** What the awarded lots were awarded for, as exact text; for its buyer only. */
  awarded: string | null
  /** The nearest instant at which a clock of the auction runs out, ms. */
  due_at: number | null
  buyer_name: string
  my_state: InvitationState | null
  created_at: string
}

export type AuctionSide = 'buyer' | 'supplier'
export type AuctionPage = { events: AuctionRow[]; count: number; limit: number; offset: number; now: number }
export type AuctionQuery = { as: AuctionSide; q?: string; limit: number; offset: number }

export type InvitationState = 'invited' | 'accepted' | 'declined' | 'withdrawn'

export type StepRule =
  | { kind: 'absolute'; amount: string }
  | { kind: 'percent'; percent: string; of: 'start' | 'own' | 'best' }
  | { kind: 'table'; of: 'own' | 'best'; bands: { from: string; amount: string }[] }

export type Visibility = {
  lead_price: 'hidden' | 'after_bid' | 'shown'
  rank: 'hidden' | 'own'
  light: null | { green: number; amber: number }
  buyer_sees_names: boolean
  /** What participants are given of the protocol; all of it where older rules do not say. */
  protocol?: ProtocolRule
}
export type ProtocolRule = 'whole' | 'own'

export type ValueRule = 'price' | 'landed' | 'merit' | 'life_cycle'
export type TieRule = 'earlier_sequence_wins' | 'refuse_tie_on_first' | 'equal_best' | 'equal_worst'
export type SequenceKind = 'parallel' | 'staggered' | 'serial'
export type ExtensionScope = 'lot' | 'linked' | 'event'
export type ExtensionRule = {
  policy: 'at_least' | 'add' | 'none'
  window_ms: number
  by_ms: number
  top: number
  /** Which lots move along; the lot alone when not said. */
  scope?: ExtensionScope
}
export type SplitRule = { kind: 'fill' } | { kind: 'shares'; percents: string[] }

/** The rules as their buyer stated them; times are ISO instants. */
export type AuctionRules = {
  format: AuctionFormat
  /** Decimals of a price; left out, those of the currency. */
  decimals?: number
  prebid_at: string | null
  starts_at: string
  ends_at: string
  step: StepRule
  beat?: 'best' | 'own'
  leader_may_improve?: boolean
  buffers?: { front: string | null; back: string | null }
  tie?: TieRule
  guard: null | { own_percent: string; best_percent: string }
  extension?: ExtensionRule
  hard_stop_ms?: number
  final_ms?: number
  value: ValueRule
  split?: SplitRule | null
  visibility?: Visibility
  japanese?: { start: string; every_ms: number; late_pass: boolean; below_zero: boolean }
  dutch?: { start: string; every_ms: number }
  staged?: { pause_ms: number; rounds: number; turn_ms: number }
  hybrid?: { sealed_ms: number; last_look_ms: number }
  /** How the lots follow each other; all at once when not said. */
  sequence?: { kind: SequenceKind; gap_ms: number }
}

export type LotPhase =
  | 'draft'
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

export type LotItem = {
  title: string
  variant_id: string | null
  sku: string | null
  cpv: string | null
  unit: string
  quantity: string
  own_price?: string | null
}

export type Lot = {
  id: string
  title: string
  phase: LotPhase
  ceiling: string | null
  /** What the buyer hopes to pay at most; for the buyer only. */
  target?: string | null
  /** What the buyer had planned to spend; for the buyer only. */
  budget?: string | null
  /** Of a package: the places of the lots it is bid on together for. */
  covers?: number[]
  order_ids?: string[] | null
  items: (LotItem & { id: string })[]
}

export type Factor = 'landed' | 'fixed' | 'percent' | 'k' | 'life_cost'
/** By what the offers of one supplier are compared. */
export type BidTerms = Record<'currency' | 'fx' | Factor, string>

export type AuctionParticipant = {
  id: string
  supplier_company_id: string
  name: string
  alias: string
  state: InvitationState
  terms: BidTerms
  seen_at: string | null
  accepted_at: string | null
  reminded_at: string | null
  declined_reason: string | null
}

export type AuctionDocument = { id: string; name: string; mime_type: string; size: number }

export type Auction = {
  id: string
  number: number
  buyer_name: string
  title: string
  description: string
  currency: string
  terms: string
  is_rehearsal: boolean
  is_open: boolean
  opponents: 'invited' | 'synthetic'
  rehearsal_of: string | null
  documents: AuctionDocument[]
  created_at: string
  published_at: string | null
  side: AuctionSide
  state: AuctionState
  rules: AuctionRules
  lots: Lot[]
  participants: AuctionParticipant[]
  /** Whom the buyer can write to, by alias until names may be told. */
  addressees: { id: string; name: string }[]
  me: { id: string; state: InvitationState; terms: BidTerms } | null
}

/** Who keeps the third share of the key of sealed offers. */
export type ThirdParty = { name: string; email: string; language: 'en' | 'ru' | 'uk' }

/** The key of sealed offers as it is published with an auction: nothing that opens an offer. */
export type Sealing = {
  public_key: string
  share_hashes: Record<'buyer' | 'platform' | 'third', string>
  platform_share: string
  third: ThirdParty & { share: string }
}

/** A draft as it is sent: what is left out has the house's default. */
export type AuctionBody = {
  title: string
  description: string
  currency: string
  terms: string
  is_rehearsal: boolean
  is_open: boolean
  rules: Partial<AuctionRules> & Pick<AuctionRules, 'starts_at' | 'ends_at'>
  lots: {
    title: string
    ceiling: string | null
    target?: string | null
    budget?: string | null
    covers?: number[]
    items: LotItem[]
  }[]
  suppliers: ({ supplier_company_id: string } & Partial<BidTerms>)[]
}

export type SupplierCard = {
  id: string
  name: string
  country: string | null
  city: string | null
  currency: string
  invited: number
  accepted: number
  won: number
  scorecard: Scorecard
}

export type AuctionMessage = {
  id: string
  body: string
  created_at: string
  from: string | null
  to: string | null
  to_all: boolean
  is_own: boolean
}
