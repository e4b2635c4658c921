import type { DisputeState, PresenceRow } from './auction-disputes'
import type { Opening } from './auction-opening'
import type { FlagState, Screening } from './auction-flags'
import type { Monitor } from './auction-monitor'
import type { Scope, SupplierScope } from './supplier-scope'

export const eventStates = [
  'draft',
  'scheduled',
  'prebid',
  'live',
  'paused',
  'evaluation',
  'awarded',
  'not_awarded',
  'cancelled',
] as const
export type EventState = (typeof eventStates)[number]

export const formats = ['english', 'japanese', 'dutch', 'sealed', 'staged', 'hybrid'] as const
export type AuctionFormat = (typeof formats)[number]

export const periods = ['next_week', 'last_week', 'last_month', 'last_quarter', 'last_year'] as const

export type AuctionRow = {
  id: string
  number: number
  title: string
  currency: string
  format: AuctionFormat
  state: EventState
  is_rehearsal: boolean
  starts_at: string
  ends_at: string
  created_at: string
  buyer_company_id: string
  buyer_name: string
  lot_count: number
  participant_count: number
  accepted_count: number
  bid_count: number
  dispute_count: number
  ceiling: string | null
  best: string | null
  /** What the awarded lots were awarded for. */
  awarded: string | null
  side: 'buyer' | 'supplier' | null
}

export type Phase =
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

export type StepRule =
  | { kind: 'absolute'; amount: string }
  | { kind: 'percent'; percent: string; of: 'start' | 'own' | 'best' }
  | { kind: 'table'; of: 'own' | 'best'; bands: { from: string; amount: string }[] }

export type LotRules = {
  format: AuctionFormat
  currency: string
  quantity: string
  ceiling: string | null
  prebid_at: number | null
  starts_at: number
  ends_at: number
  step: StepRule
  beat: 'best' | 'own'
  tie: string
  guard: { own_percent: string; best_percent: string } | null
  extension: { policy: 'at_least' | 'add' | 'none'; window_ms: number; by_ms: number; top: number }
  hard_stop_ms: number
  value: 'price' | 'landed' | 'merit' | 'life_cycle'
  visibility: {
    lead_price: 'hidden' | 'after_bid' | 'shown'
    rank: 'hidden' | 'own'
    light: { green: number; amber: number } | null
    buyer_sees_names: boolean
    protocol?: 'whole' | 'own'
  }
  japanese?: { start: string; every_ms: number }
  dutch?: { start: string; every_ms: number }
  staged?: { rounds: number; turn_ms: number }
  hybrid?: { sealed_ms: number; last_look_ms: number }
  final_ms?: number
}

export type LotView = {
  lot_id: string
  seq: number
  phase: Phase
  rules: LotRules
  end_at: number | null
  hard_stop_at: number
  /** Whether sealed offers were opened. */
  opened: boolean
  remaining_ms: number | null
  resumes_at: number | null
  clock: { kind: 'level' | 'pause' | 'turn' | 'stage'; ends_at: number } | null
  final_ends_at: number | null
}

export type Step = {
  seq: number
  at: number
  kind: string
  price: string | null
  value: string | null
  participant_id: string | null
  bid_seq: number | null
  code: string | null
  end_at: number | null
  reason: string | null
}

export type LotRoom = {
  room: {
    now: number
    lot: LotView
    cockpit: {
      participants: {
        participant_id: string
        is_blocked: boolean
        has_accepted_terms: boolean
        rank: number | null
        last: { seq: number; at: number; price: string; value: string; is_abnormally_low: boolean } | null
        has_sealed_bid: boolean
        has_hidden_bid: boolean
      }[]
      best: string | null
      saved: { amount: string; percent: string } | null
      names: Record<string, string>
    }
  }
  steps: Step[]
}

export type RecordLine = Step & {
  head: string
  actor: { role: 'supplier' | 'buyer' | 'staff' | 'system'; name: string | null } | null
  about: string | null
  because: string | null
  is_simulated: boolean
  /** Of a hybrid lot: what begins. */
  stage: 'sealed' | 'last_look' | null
  signed_at: number | null
}

export type AuctionParticipant = {
  id: string
  supplier_company_id: string
  name: string
  alias: string
  state: 'invited' | 'accepted' | 'declined'
  seen_at: string | null
  accepted_at: string | null
  declined_reason: string | null
}

export type AuctionLot = {
  id: string
  title: string
  phase: Phase
  ceiling: string | null
  order_ids: string[] | null
  items: {
    id: string
    title: string
    sku: string | null
    unit: string
    quantity: string
    own_price: string | null
  }[]
}

export type LotFacts = {
  lot_id: string
  record_seq: number
  record_head: string
  signed: { seq: number; head: string; at: number; signature: string } | null
  is_simulated: boolean
  open_disputes: number
}

export type AuctionEvent = {
  id: string
  number: number
  title: string
  description: string
  currency: string
  terms: string
  state: EventState
  is_rehearsal: boolean
  buyer_company_id: string
  buyer_name: string
  created_at: string
  published_at: string | null
  rules: LotRules & { starts_at: string; ends_at: string }
  lots: AuctionLot[]
  participants: AuctionParticipant[]
  lot_facts: LotFacts[]
  /** Whether simulated suppliers may bid here. */
  may_simulate: boolean
}

export type AuctionMessage = {
  id: string
  body: string
  created_at: string
  from: string
  from_person: string | null
  to: string | null
}

export type StaffCommand =
  | { kind: 'pause' | 'suspend' | 'cancel'; reason: string }
  | { kind: 'resume'; in_ms: number }
  | { kind: 'extend'; by_ms: number; reason: string }
  | { kind: 'void_bid'; seq: number; reason: string }
  | { kind: 'block' | 'unblock'; participant_id: string; reason: string }

/** What staff do to all lots of an auction at once. */
export type StaffEventCommand =
  { kind: 'suspend' | 'cancel'; reason: string } | { kind: 'resume'; in_ms: number }

export type AuctionVerbs = {
  /** Every lot in which something may happen now. */
  auctionMonitor: () => Promise<Monitor>
  /** Companies that have bought by auction. */
  auctionBuyers: () => Promise<{ id: string; name: string }[]>
  lotRoom: (lotId: string) => Promise<LotRoom>
  lotRecord: (
    lotId: string,
    page: { limit: number; offset: number; around?: number },
  ) => Promise<{ lines: RecordLine[]; count: number }>
  lotProtocol: (lotId: string) => Promise<Blob>
  commandLot: (lotId: string, command: StaffCommand) => Promise<void>
  commandAuction: (eventId: string, command: StaffEventCommand) => Promise<void>
  simulateLot: (lotId: string, isOn: boolean) => Promise<void>
  /** When closed lots were screened for signs of collusion. */
  auctionScreening: () => Promise<Screening>
  /** Where the opening of an auction's sealed offers stands. */
  auctionOpening: (eventId: string) => Promise<Opening>
  /** Lays the platform's share of the key on the table. */
  presentPlatformShare: (eventId: string) => Promise<void>
  /** Opens the sealed offers of all lots. */
  openSealedOffers: (eventId: string) => Promise<void>
  /** What a company says it supplies, and every division there is. */
  supplierScope: (companyId: string) => Promise<SupplierScope>
  saveSupplierScope: (companyId: string, scope: Scope) => Promise<void>
  /** Notes what a member of staff thinks of a sign of collusion. */
  reviewFlag: (flagId: string, review: { state: FlagState; reason: string }) => Promise<void>
  /** Takes a dispute up or decides it. */
  decideDispute: (disputeId: string, decision: { to: DisputeState; text: string }) => Promise<void>
  lotPresence: (lotId: string) => Promise<PresenceRow[]>
  lotPresenceCsv: (lotId: string) => Promise<Blob>
  auctionMessages: (eventId: string) => Promise<AuctionMessage[]>
}
