import type { LotRules, ParticipantTerms } from '../contract'
import type { EventLine, HeadLine, ProtocolLine, ReceiptLine } from '../protocol/line'

/** The first line of a protocol that was made for one participant. */
export type OwnProtocolLine = ProtocolLine & { extent: 'own'; participant_id: string }
/** What the participant accepted and by what his offers are compared; null where he was admitted later. */
export type TermsLine = {
  type: 'terms'
  rules: LotRules
  words: string
  participant: ParticipantTerms | null
  signature: string
}
/** A row of the record that is not shown. */
export type WithheldLine = { type: 'withheld'; seq: number; head: string }
/** What the house signs of neighbouring rows that are not shown: SHA-256, in hex, of their heads in a row. */
export type SumLine = { type: 'sum'; from: number; to: number; digest: string; signature: string }

/** A line of the protocol of one participant. */
export type OwnLine =
  OwnProtocolLine | TermsLine | EventLine | WithheldLine | SumLine | HeadLine | ReceiptLine
