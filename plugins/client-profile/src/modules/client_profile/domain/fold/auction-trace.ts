import type { Amount } from '../amount'

/** A lot a buyer decided; bases of saving that were not stated are null. */
export interface EndedLot {
  at: number
  currency: string | null
  format: string
  division: string | null
  is_awarded: boolean
  bidders: number
  paid: Amount
  ceiling: Amount | null
  /** What the ceiling is compared with. */
  compared: Amount | null
  own: Amount | null
  budget: Amount | null
}

export interface BoughtShare {
  at: number
  supplier_id: string
  currency: string | null
  amount: Amount
}

/** How a lot ended for a supplier. */
export interface SuppliedLot {
  at: number
  outcome: 'won' | 'lost' | 'blocked' | 'disqualified'
  currency: string | null
  division: string | null
  amount: Amount
  /** Last value over the best, and under the ceiling, as shares; null when there was nothing to compare with. */
  over_best: number | null
  under_ceiling: number | null
  voided: number
}

/** Everything of auctions a projection is made of. */
export interface AuctionTrace {
  published: number
  ended: EndedLot[]
  bought: BoughtShare[]
  invited: number[]
  accepted: number
  declined: number
  declined_after_accepting: number
  bids: { at: number; count: number; mistakes: number }[]
  supplied: SuppliedLot[]
  last_at: number
}

export const emptyAuctionTrace = (): AuctionTrace => ({
  published: 0,
  ended: [],
  bought: [],
  invited: [],
  accepted: 0,
  declined: 0,
  declined_after_accepting: 0,
  bids: [],
  supplied: [],
  last_at: 0,
})
