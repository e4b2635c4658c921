import type { AuctionsFact } from '../modules/client_profile/domain/project/auctions-fact'
import type { CartFact, EntitlementFact } from '../modules/client_profile/domain/project/projection'

/** Row of `company_profile` as the driver gives it: money as text, instants as dates. */
export interface StoredCompany {
  projected_at: Date | null
  interaction_count: number
  first_at: Date | null
  last_at: Date | null
  seen_at: Date | null
  person_count: number
  currency: string | null
  order_count: number
  canceled_count: number
  line_count: number
  order_days: number
  ordered: string
  returned: string
  credited: string
  paid: string
  revenue: string
  first_order_at: Date | null
  last_order_at: Date | null
  other_currencies: { currency: string; order_count: number; revenue: string }[]
  recent_gaps: number[]
  rhythm_median_days: number | null
  rhythm_mad_days: number | null
  next_order_at: Date | null
  next_order_from: Date | null
  next_order_to: Date | null
  next_order_hits: number | null
  next_order_confidence: number | null
  base_state: 'growing' | 'stable' | null
  new_until: Date | null
  cooling_from: Date | null
  lost_from: Date | null
  expected_gap_days: number | null
  recent_revenue: string
  earlier_revenue: string
  saved: string
  discounted_amount: string
  discounted_orders: number
  discount_kinds: { kind: string; count: number; saved: string }[]
  entitlements: EntitlementFact[]
  elasticity: number | null
  elasticity_products: number
  elasticity_observations: number
  elasticity_r_squared: number | null
  cart: CartFact | null
  auctions: AuctionsFact | null
}

export interface StoredAffinity {
  kind: 'category' | 'product' | 'supplier' | 'price_level'
  key: string
  sku: string | null
  rank: number
  /** Score of all things of this kind now. */
  kind_score: number
  views: number
  views_since_order: number
  last_viewed_at: Date | null
  order_count: number
  quantity: string
  revenue: string
  last_ordered_at: Date | null
  typical_days: number | null
  dropped_from: Date | null
}

export interface StoredMonth {
  month: string
  currency: string
  order_count: number
  revenue: string
  discount: string
}

export interface StoredSearch {
  query: string
  count: number
  empty_count: number
  last_at: Date
  last_result_count: number | null
}

export interface StoredBorders {
  currency: string
  recency: Date[]
  frequency: number[]
  monetary: string[]
  companies: number
  computed_at: Date
}

/** Everything a profile page is made of. */
export interface StoredProfile {
  company: StoredCompany | null
  affinities: StoredAffinity[]
  months: StoredMonth[]
  searches: StoredSearch[]
  borders: StoredBorders | null
}
