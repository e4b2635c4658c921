/** What one supplier offered in the end. Values are compared values as numbers: statistics, not rules, rest on them. */
export type FinalOffer = {
  company_id: string
  value: number
  /** The value as the record has it, for telling identical ones exactly. */
  exact: string
  /** Accepted bids he made in the lot. */
  bids: number
  /** Hashes of the addresses and devices his people came from. */
  addresses: readonly string[]
  devices: readonly string[]
}

/** A lot that was decided by bids, as the screens look at it. Offers are best first. */
export type ClosedLot = {
  lot_id: string
  event_id: string
  number: number
  title: string
  closed_at: number
  buyer_company_id: string
  /** The first three digits of the procurement code, where one is known. */
  category: string | null
  /** Whether suppliers name prices freely, and not levels everybody is offered. */
  has_free_prices: boolean
  /** Whether one can answer another's bid. */
  is_open: boolean
  offers: readonly FinalOffer[]
  winner: string
}
