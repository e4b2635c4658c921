export const screenKinds = [
  'cover_bids',
  'even_gaps',
  'rotation',
  'identical_prices',
  'same_address',
] as const
export type ScreenKind = (typeof screenKinds)[number]

export const flagStates = ['open', 'reviewed', 'dismissed'] as const
export type FlagState = (typeof flagStates)[number]

export type AuctionFlagRow = {
  id: string
  screen: ScreenKind
  suppliers: { id: string; name: string }[]
  buyers: { id: string; name: string }[]
  categories: string[]
  n: number
  k: number
  expected: number | null
  p: number | null
  gap: number | null
  state: FlagState
  review: { reason: string; by: string | null; at: string } | null
}

export type AuctionFlag = AuctionFlagRow & {
  lots: {
    lot_id: string
    event_id: string
    number: number
    title: string
    closed_at: number
    buyer: string
    /** Null where offers are compared by points. */
    currency: string | null
    offers: { company_id: string; name: string; value: number; bids: number; is_winner: boolean }[]
  }[]
}

/** When closed lots were screened last, and by what the signs can be narrowed. */
export type Screening = {
  screened_at: string
  lot_count: number
  suppliers: { id: string; name: string }[]
  buyers: { id: string; name: string }[]
  categories: { id: string; name: string }[]
}
