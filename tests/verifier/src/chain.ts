import { hash, sign, verify, type KeyObject } from 'node:crypto'
import { canonicalJson } from './canonical-json'
import type { Command, Millis, ValueText } from './contract'

/** The head of an empty record. */
export const FIRST_HEAD = '0'.repeat(64)

/** What of a recorded event goes into its head. */
export type ChainedEvent = { seq: number; at: Millis; kind: string; data: unknown; cause?: Command }

/** The head after an event: SHA-256, in hex, of the head before and the event's canonical JSON. */
export const headAfter = (head: string, { seq, at, kind, data, cause }: ChainedEvent): string =>
  hash('sha256', head + canonicalJson({ seq, at, kind, data, cause }))

export type SignedHead = { seq: number; head: string; at: Millis }
export type SignedReceipt = SignedHead & { participant_id: string; value: ValueText }

/** What a signed head says: the record of the lot up to `seq` has this head. */
export const headText = (lotId: string, { seq, head, at }: SignedHead) => [lotId, seq, head, at].join('|')

/** What a receipt says: the participant's bid of this value stands in the record at `seq`. */
export const receiptText = (lotId: string, { seq, at, participant_id, value, head }: SignedReceipt) =>
  [lotId, seq, at, participant_id, value, head].join('|')

/** Signs a text with an Ed25519 key; base64. */
export const signText = (text: string, key: KeyObject): string =>
  sign(null, Buffer.from(text), key).toString('base64')

const ENCODINGS = ['base64', 'base64url', 'hex'] as const

/** Whether a signature, in base64 or hex, is that of the text; one signature has one spelling. Never throws. */
export const isSigned = (text: string, signature: string, key: KeyObject): boolean =>
  ENCODINGS.some((encoding) => {
    const bytes = Buffer.from(signature, encoding)
    return bytes.toString(encoding) === signature && verify(null, Buffer.from(text), key, bytes)
  })
