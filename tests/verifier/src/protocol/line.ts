import type { Command, Millis, ValueText } from '../contract'

export type ProtocolLine = {
  type: 'protocol'
  version: 1
  lot_id: string
  public_key: string
  exported_at: Millis | string
}
export type EventLine = {
  type: 'event'
  seq: number
  at: Millis
  kind: string
  data: Record<string, unknown>
  cause?: Command
  head: string
}
/** The key, base64url, that opens the limits of this lot's proxies. */
export type LimitsLine = { type: 'limits'; key: string }
export type HeadLine = { type: 'head'; seq: number; head: string; at: Millis; signature: string }
export type ReceiptLine = Omit<HeadLine, 'type'> & {
  type: 'receipt'
  value: ValueText
  participant_id: string
}

/** A line of an exported protocol. */
export type Line = ProtocolLine | LimitsLine | EventLine | HeadLine | ReceiptLine
/** What is wrong with a line that is none. */
export type Problem = { expected: string; found: string }
