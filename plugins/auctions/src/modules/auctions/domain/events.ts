import type { Command, EventAward, OtherLot } from './command'
import type { Decimal, LotRules, Millis, ParticipantTerms } from './rules'
import type { RefusalCode } from './refusal'

/** A value V as text: a decimal ("12.5") or, when it has no finite decimal, a reduced fraction ("100/3"). */
export type ValueText = string

/** A place in the standing order. */
export type Place = {
  participant_id: string
  rank: number
  seq: number
  value: ValueText
  price: Decimal
  quantity: Decimal
}

/** The data of each kind of event; what a later version adds is optional, for recorded lots are read for ever. */
export type EventData = {
  lot_scheduled: { lot_id: string; rules: LotRules; participants: ParticipantTerms[] }
  participant_admitted: { participant: ParticipantTerms }
  terms_accepted: { participant_id: string; terms_hash: string }
  deposit_placed: { participant_id: string }
  participant_blocked: { participant_id: string; reason: string }
  participant_unblocked: { participant_id: string; reason: string }

  prebid_opened: Record<string, never>
  /** A lot that follows another one learns when it begins. */
  start_set: { starts_at: Millis; ends_at: Millis; after: OtherLot }
  /** `end_at` of formats that end by their own clock is null. */
  lot_live: { end_at: Millis | null }

  bid_accepted: {
    participant_id: string
    price: Decimal
    quantity: Decimal
    value: ValueText
    by: 'supplier' | 'surrogate' | 'proxy' | 'envelope' | 'final' | 'level'
  }
  /** `token` comes with `confirm_required`; `required` is the highest price that would have been accepted, if any would. */
  bid_refused: { participant_id: string; code: RefusalCode; required: Decimal | null; token?: string }
  bid_voided: { seq: number; participant_id: string; reason: string }
  bid_cancelled: { seq: number; participant_id: string }
  mistake_claimed: { seq: number; participant_id: string; reason: string }
  sealed_bid_received: { participant_id: string; commitment: string; ciphertext: string }
  /** In order of the sealed bids' seq; a void envelope carries the code of what is wrong with it. */
  envelopes_opened: { void: { participant_id: string; code: RefusalCode }[] }
  /** Without a quantity, as in older records, it is for the whole lot. */
  final_bid_received: { participant_id: string; price: Decimal; quantity?: Decimal; value: ValueText }

  proxy_set: { participant_id: string; limit: Decimal; decrement: Decimal | null }
  proxy_ended: { participant_id: string; reason: 'withdrawn' | 'beaten' | 'voided' }

  /** `because`: the event of the linked lot whose end this one follows. */
  lot_extended: { end_at: Millis; by: 'bid' | 'void' | 'buyer' | 'linked'; because?: OtherLot }
  lot_paused: { remaining_ms: number | null; reason: string }
  lot_suspended: { remaining_ms: number | null; reason: string }
  resume_announced: { resumes_at: Millis }
  lot_resumed: { end_at: Millis | null }
  rules_changed: { rules: LotRules; reason: string }

  /** A Japanese or Dutch level, from 0. */
  level_opened: { level: number; value: ValueText; ends_at: Millis }
  participant_out: { participant_id: string; level: number }
  round_opened: { round: number; order: string[] }
  turn_opened: { round: number; participant_id: string; ends_at: Millis }
  stage_opened: { stage: 'sealed' | 'last_look'; ends_at: Millis; participant_id: string }

  lot_closing: Record<string, never>
  /** A linked lot has decided everything and waits for the others. */
  lot_drained: Record<string, never>
  /** The linked lots have drained too, each at this event of its record. */
  lot_released: { lots: OtherLot[] }
  final_opened: { participants: string[]; ends_at: Millis }
  lot_closed: { standing: Place[] }
  lot_awarded: {
    shares: { participant_id: string; seq: number; quantity: Decimal }[]
    deviates: boolean
    reason: string | null
    second_person_id: string | null
    together?: EventAward
  }
  lot_not_awarded: { reason: string; together?: EventAward }
  lot_cancelled: { reason: string }
}

export type EventKind = keyof EventData

/** What happened to a lot at an instant, before it has its place in the record. */
export type LotEvent = { [K in EventKind]: { kind: K; at: Millis; data: EventData[K] } }[EventKind]

/** An event in its place. `cause` stands on the first event that a command brought about (time has none). */
export type RecordedEvent = LotEvent & { seq: number; cause?: Command }
