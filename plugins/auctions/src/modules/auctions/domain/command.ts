import type { Decimal, LotRules, Millis, ParticipantTerms } from './rules'

export type Actor = { role: 'supplier' | 'buyer' | 'staff' | 'system'; person_id: string }

export type BidCommand = {
  kind: 'bid'
  participant_id: string
  /** What the supplier asks for the whole lot in its own currency. */
  price: Decimal
  currency: string
  quantity?: Decimal
  rules_version?: number
  /** Seq of the leading bid the bidder saw, 0 for none. */
  best_seq?: number
  confirm_token?: string
  /** Number of the Japanese or Dutch level that is accepted. */
  level?: number
}

/** A bid nobody can read before the opening. */
export type SealedBidCommand = {
  kind: 'sealed_bid'
  participant_id: string
  /** SHA-256, in hex, of `lot_id|participant_id|price|quantity|blind`. */
  commitment: string
  ciphertext: string
}

export type Envelope = {
  participant_id: string
  price: Decimal
  currency: string
  quantity?: Decimal
  blind: string
}

/** Who keeps one of the three shares of the key of sealed bids. */
export type ShareHolder = 'buyer' | 'platform' | 'third'

/** How the key of sealed bids came together: two of the three shares, who presented them and when. */
export type Opening = {
  /** Raw P-256 scalar, base64url. */
  private_key: string
  shares: { holder: ShareHolder; presented_by: string; at: Millis }[]
}

/** A place in the record of another lot. */
export type OtherLot = { lot_id: string; seq: number }

/** Which lots bound by packages are awarded, and whether others than the cheapest set. */
export type EventAward = { chosen: string[]; deviates: boolean }

/** What anybody may ask of a lot. `salt` means nothing: it keeps what is hidden in a line from being guessed. */
export type Command = { actor: Actor; key?: string; salt?: string } & (
  | { kind: 'schedule'; lot_id: string; rules: LotRules; participants: ParticipantTerms[] }
  | { kind: 'admit'; participant: ParticipantTerms }
  | { kind: 'accept_terms'; participant_id: string; terms_hash: string }
  | { kind: 'place_deposit'; participant_id: string }
  | { kind: 'block'; participant_id: string; reason: string }
  | { kind: 'unblock'; participant_id: string; reason: string }
  | BidCommand
  | SealedBidCommand
  | { kind: 'open_envelopes'; envelopes: Envelope[]; opening?: Opening }
  | { kind: 'pass'; participant_id: string }
  | { kind: 'cancel_bid'; participant_id: string }
  | { kind: 'proxy'; participant_id: string; limit: Decimal; currency: string; decrement?: Decimal }
  | { kind: 'end_proxy'; participant_id: string }
  | { kind: 'claim_mistake'; participant_id: string; seq: number; reason: string }
  | { kind: 'void_bid'; seq: number; reason: string }
  | { kind: 'pause'; reason: string }
  | { kind: 'suspend'; reason: string }
  | { kind: 'resume'; resumes_at: Millis }
  | { kind: 'extend'; by_ms: number; reason: string }
  | { kind: 'change_rules'; rules: LotRules; reason: string }
  | { kind: 'cancel'; reason: string }
  | { kind: 'tick' }
  | {
      kind: 'award'
      shares: { participant_id: string; quantity: Decimal; seq: number }[]
      reason?: string
      second_person_id?: string
      together?: EventAward
    }
  | { kind: 'award_nothing'; reason: string; together?: EventAward }
  | { kind: 'extend_linked'; end_at: Millis; because: OtherLot }
  | { kind: 'release'; lots: OtherLot[] }
  | { kind: 'set_start'; closed_at: Millis; after: OtherLot }
)

export type CommandKind = Command['kind']
export type CommandOf<K extends CommandKind> = Extract<Command, { kind: K }>
