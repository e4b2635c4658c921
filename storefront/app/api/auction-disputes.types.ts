export const DISPUTE_KINDS = ['bid_refused', 'connection', 'result', 'conduct', 'other'] as const
export type DisputeKind = (typeof DISPUTE_KINDS)[number]

/** A dispute about a lot; of others the buyer knows only that there is one and what was decided. */
export type AuctionDispute = {
  id: string
  number: number
  kind: DisputeKind
  state: 'open' | 'in_review' | 'upheld' | 'refused'
  is_own: boolean
  body: string | null
  created_at: string
  due_at: string
  answer: string | null
  decided_at: string | null
}
