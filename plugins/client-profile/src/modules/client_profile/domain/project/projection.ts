import type { Amount } from '../amount'
import type { Rank } from '../decay'
import type { InterestTrace } from '../fold/history'
import type { AuctionsFact } from './auctions-fact'

/** One row of `company_profile`: everything said about a company that holds at every moment. */
export interface CompanyRow {
  interaction_count: number
  first_at: number | null
  last_at: number | null
  seen_at: number | null
  person_count: number

  currency: string | null
  order_count: number
  canceled_count: number
  order_days: number
  line_count: number
  ordered: Amount
  returned: Amount
  credited: Amount
  paid: Amount
  revenue: Amount
  first_order_at: number | null
  last_order_at: number | null
  other_currencies: { currency: string; order_count: number; revenue: string }[]

  recent_gaps: number[]
  rhythm_median_days: number | null
  rhythm_mad_days: number | null
  next_order_at: number | null
  next_order_from: number | null
  next_order_to: number | null
  next_order_hits: number | null
  next_order_confidence: number | null

  base_state: 'growing' | 'stable' | null
  new_until: number | null
  cooling_from: number | null
  lost_from: number | null
  expected_gap_days: number | null
  recent_revenue: Amount
  earlier_revenue: Amount

  saved: Amount
  discounted_amount: Amount
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

export interface EntitlementFact {
  kind: 'list' | 'promotion'
  id: string
  title: string
  from: string
  starts_at: string | null
  ends_at: string | null
  ended_at: string | null
  used_count: number
  saved: string
  last_used_at: string | null
}

export interface CartFact {
  changed_at: string
  lines: {
    product_id: string | null
    variant_id: string | null
    quantity: string
    at: string
    person_id: string | null
  }[]
}

/** One row of `company_affinity`: what a company has to do with one product, category, supplier or price level. */
export interface AffinityRow {
  kind: InterestTrace['kind']
  key: string
  sku: string | null
  /** −Infinity when nothing but facts without interest is known. */
  rank: Rank
  views: number
  views_since_order: number
  last_viewed_at: number | null
  order_count: number
  quantity: Amount
  revenue: Amount
  last_ordered_at: number | null
  typical_days: number | null
  dropped_from: number | null
}

/** One row of `company_month`; `month` is its first day, "2026-03-01". */
export interface MonthRow {
  month: string
  currency: string
  order_count: number
  revenue: Amount
  discount: Amount
}

export interface SearchRow {
  query: string
  count: number
  empty_count: number
  last_at: number
  last_result_count: number | null
}

/** All projections of one company. */
export interface Projection {
  company: CompanyRow
  affinities: AffinityRow[]
  months: MonthRow[]
  searches: SearchRow[]
}
