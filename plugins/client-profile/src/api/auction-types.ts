import type { Instant, Money, Thing } from './types'

/** What was saved against one base; `share` of the base. Only over lots that had it. */
export interface AuctionSaving {
  lots: number
  base: Money
  saved: Money
  share: number
}

/** What a company bought by auction. Amounts are given by currency and never mixed. */
export interface AuctionsBought {
  published: number
  lots: number
  not_awarded: number
  mean_bidders: number
  by_currency: {
    currency: string
    lots: number
    paid: Money
    ceiling: AuctionSaving | null
    own: AuctionSaving | null
    budget: AuctionSaving | null
  }[]
  suppliers: { supplier: Thing; currency: string; lots: number; paid: Money }[]
  formats: { format: string; lots: number }[]
  /** Divisions of the CPV; null where the lot named none. */
  divisions: { division: Thing | null; lots: number }[]
}

/** How a company took part in auctions of others. Rates are null without a case. */
export interface AuctionsSupplied {
  invited: number
  accepted: number
  declined: number
  declined_after_accepting: number
  lots: number
  bids: number
  won: number
  lost: number
  blocked: number
  disqualified: number
  voided: number
  mistakes: number
  /** Accepted of those invited. */
  participation_rate: number | null
  /** Won of lots decided in which it had a standing bid. */
  win_rate: number | null
  /** Median of the last value over the best, and under the ceiling; over `compared_lots` lots. */
  over_best: number | null
  under_ceiling: number | null
  compared_lots: number
  by_currency: { currency: string; won: number; amount: Money }[]
  divisions: { division: Thing | null; bid: number; won: number }[]
}

export interface AuctionsProfile {
  last_at: Instant | null
  bought: AuctionsBought | null
  supplied: AuctionsSupplied | null
  /** 24 months without gaps, oldest first; empty when there was no auction. */
  by_month: { month: string; awarded: number; invited: number; bid: number; won: number }[]
  /** Over the last twelve months. */
  won_12_months: number
  bought_12_months: number
}
