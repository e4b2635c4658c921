/** Money is a decimal string; a sum is given by currency and never mixed. */
export interface Saving {
  /** Lots that had this base. */
  lots: number
  base: string
  saved: string
}

export interface BoughtFact {
  published: number
  lots: number
  not_awarded: number
  mean_bidders: number
  by_currency: {
    currency: string
    lots: number
    paid: string
    ceiling: Saving | null
    own: Saving | null
    budget: Saving | null
  }[]
  suppliers: { id: string; currency: string; lots: number; paid: string }[]
  formats: { format: string; lots: number }[]
  divisions: { division: string | null; lots: number }[]
}

export interface SuppliedFact {
  invited: number
  accepted: number
  declined: number
  declined_after_accepting: number
  /** Lots bid on whose bidding is over, and bids made in them. */
  lots: number
  bids: number
  won: number
  lost: number
  blocked: number
  disqualified: number
  voided: number
  mistakes: number
  /** Medians over lots won or lost; null without any. */
  over_best: number | null
  under_ceiling: number | null
  compared_lots: number
  by_currency: { currency: string; won: number; amount: string }[]
  divisions: { division: string | null; bid: number; won: number }[]
}

/** One month of auctions, "2026-03"; amounts by currency are left to the whole. */
export interface AuctionMonth {
  month: string
  awarded: number
  invited: number
  bid: number
  won: number
}

/** What `company_profile.auctions` holds; null sides had nothing to do with auctions. */
export interface AuctionsFact {
  last_at: string
  bought: BoughtFact | null
  supplied: SuppliedFact | null
  months: AuctionMonth[]
}
