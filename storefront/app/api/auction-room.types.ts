import type {
  AuctionFormat,
  AuctionMessage,
  AuctionSide,
  LotPhase,
  StepRule,
  ValueRule,
  Visibility,
} from './auctions.types'

/** Times of a room are milliseconds of the server's clock. */
export type RoomRules = {
  version: number
  format: AuctionFormat
  currency: string
  decimals: number
  quantity: string
  split: null | { kind: 'fill' | 'shares' }
  ceiling: string | null
  starts_at: number
  ends_at: number
  step: StepRule
  beat: 'best' | 'own'
  extension: { policy: 'at_least' | 'add' | 'none'; window_ms: number; by_ms: number; top: number }
  value: ValueRule
  visibility: Visibility
  /** The other lots that close together with this one. */
  linked_lots?: string[]
  /** The key sealed offers are encrypted to. */
  sealing?: { public_key: string }
}

export type RoomClock =
  | { kind: 'level'; level: number; value: string; ends_at: number }
  | { kind: 'pause'; ends_at: number }
  | { kind: 'turn'; round: number; turn: number; turns: number; ends_at: number }
  | { kind: 'stage'; stage: 'sealed' | 'last_look'; ends_at: number }

export type RoomLot = {
  lot_id: string
  seq: number
  phase: LotPhase
  rules: RoomRules
  /** Whether sealed offers were opened. */
  opened: boolean
  /** Null while the lot it follows is not closed. */
  starts_at: number | null
  end_at: number | null
  hard_stop_at: number
  remaining_ms: number | null
  resumes_at: number | null
  clock: RoomClock | null
  final_ends_at: number | null
}

export type SupplierRoom = {
  participant_id: string
  currency: string
  is_blocked: boolean
  has_accepted_terms: boolean
  last: { seq: number; at: number; price: string; value: string } | null
  rank: number | null
  light: 'green' | 'amber' | 'red' | null
  required: string | null
  lead_price: string | null
  leads: boolean | null
  proxy: { limit: string } | null
  is_my_turn: boolean | null
  is_out: boolean
  has_hidden_bid: boolean
  has_sealed_bid: boolean
  may_cancel: boolean
  /** How much of the lot was awarded to him; null when nothing was. */
  won: string | null
}

export type CockpitRow = {
  participant_id: string
  is_blocked: boolean
  has_accepted_terms: boolean
  currency: string
  rank: number | null
  last: {
    seq: number
    at: number
    price: string
    quantity: string
    value: string
    is_abnormally_low: boolean
  } | null
  has_sealed_bid: boolean
  has_hidden_bid: boolean
}

export type Share = { participant_id: string; seq: number; quantity: string }

export type Cockpit = {
  participants: CockpitRow[]
  best: string | null
  saved: { amount: string; percent: string } | null
  proposal: Share[]
  /** What was awarded, its compared value and what that saves; null until it is. */
  awarded: { shares: Share[]; value: string; saved: Cockpit['saved'] } | null
  names: Record<string, string>
}

export type Room = {
  now: number
  lot: RoomLot
  side: AuctionSide
  me: SupplierRoom | null
  cockpit: Cockpit | null
}

export type RoomStep = {
  seq: number
  at: number
  kind: string
  is_own: boolean
  price: string | null
  /** The compared value of a bid; for the buyer only. */
  value: string | null
  participant_id: string | null
  /** The bid a line takes back. */
  bid_seq: number | null
  code: string | null
  /** By whom or what an accepted bid was made, where the viewer may know it. */
  by: string | null
  end_at: number | null
  reason: string | null
}

export type RoomUpdate = { room: Room; steps: RoomStep[] }

export type RoomPage = RoomUpdate & {
  /** Another award than proposed that waits for a second person of the buyer. */
  waiting: WaitingAward | null
  /** The buyer's order from the viewer's won bid, once it is made. */
  order_number: number | null
  about: {
    event_id: string
    number: number
    title: string
    event_title: string
    buyer_name: string
    terms: string
  }
}

export type BidBody = {
  price: string
  currency: string
  key: string
  confirm_token?: string
  level?: number
  quantity?: string
}

export type BidAnswer =
  | { accepted: true; seq: number; at: number; price: string | null; receipt?: object }
  | {
      accepted: false
      seq: number | null
      at: number
      refused: string
      required: string | null
      token?: string
    }

/** How the people of a participant are connected to the room. */
export type Presence = {
  participant_id: string
  is_present: boolean
  round_trip_ms: number | null
  last_seen_at: string | null
  breaks: number
}

/** What goes on around a room; presence is told to the buyer only. */
export type Pulse = { messages: AuctionMessage[]; presence: Presence[] }

export type LotCommand = { kind: string } & Record<string, unknown>

/** An award that differs from the proposal and waits for a second person. */
export type WaitingAward = { shares: Share[]; reason: string; name: string; is_own: boolean }
