export const DISPUTE_KINDS = ['bid_refused', 'connection', 'result', 'conduct', 'other'] as const
export type DisputeKind = (typeof DISPUTE_KINDS)[number]

/** A dispute about a lot; the words of one held against the reader come while his own are asked for. */
export type AuctionDispute = {
  id: string
  number: number
  kind: DisputeKind
  state: 'open' | 'in_review' | 'upheld' | 'refused' | 'withdrawn'
  is_own: boolean
  body: string | null
  created_at: string
  due_at: string
  /** What the other side said; for the two sides alone. */
  replies: { body: string; created_at: string }[]
  may_reply: boolean
  may_withdraw: boolean
  answer: string | null
  decided_at: string | null
}
