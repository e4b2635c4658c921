/**
 * The JSON of the profile routes. Money is a decimal string in major units of `currency`, an instant is an
 * ISO 8601 string in UTC, a length of time is in days, a share lies between 0 and 1. Everything that depends
 * on the present holds for the instant `at`.
 */
import type { AuctionsProfile } from './auction-types'

export type Money = string
export type Instant = string

/** `prospect` has not ordered yet; the other five follow the company's own rhythm. */
export type Lifecycle = 'prospect' | 'new' | 'growing' | 'stable' | 'cooling' | 'lost'

export type Segment =
  | 'champions'
  | 'loyal'
  | 'potential_loyal'
  | 'new_customers'
  | 'promising'
  | 'need_attention'
  | 'about_to_sleep'
  | 'at_risk'
  | 'cannot_lose'
  | 'hibernating'
  | 'lost'

export type InteractionKind =
  | 'product.viewed'
  | 'category.viewed'
  | 'document.opened'
  | 'search.done'
  | 'product.compared'
  | 'cart.line_added'
  | 'cart.line_changed'
  | 'cart.line_removed'
  | 'order.placed'
  | 'order.line'
  | 'order.changed'
  | 'order.canceled'
  | 'return.received'
  | 'return.line'
  | 'credit.given'
  | 'payment.received'
  | 'discount.entitled'
  | 'discount.used'
  | 'discount.ended'
  | 'auction.published'
  | 'auction.invited'
  | 'auction.accepted'
  | 'auction.declined'
  | 'auction.bid'
  | 'auction.won'
  | 'auction.lost'
  | 'auction.blocked'
  | 'auction.disqualified'
  | 'auction.bought'
  | 'auction.saved'
  | 'auction.not_awarded'

/** `list`: a price list at quantity 1; `tier`: a list price at a greater quantity; `hand`: agreed by staff. */
export type DiscountKind = 'list' | 'tier' | 'promotion' | 'hand'

/** Terciles of the base prices within the product's category when the interaction happened. */
export type PriceLevel = 'economy' | 'middle' | 'premium'

/** A product, category or supplier; `title` falls back to the id when the thing is gone. */
export interface Thing {
  id: string
  title: string
  sku?: string | null
  handle?: string | null
}

export interface CompanyFacts {
  id: string
  name: string
  legal_name: string | null
  tax_id: string | null
  country: string | null
  city: string | null
  currency: string | null
  roles: string[]
  verification: string | null
  parent_id: string | null
  owner_user_id: string | null
}

/** The interval between order days, estimated from the last gaps. Null below three gaps. */
export interface Rhythm {
  median_days: number
  /** Median absolute deviation. */
  mad_days: number
  gaps: number
  /** The gaps themselves, oldest first, at most 12. */
  recent_gaps: number[]
}

/** Null without a rhythm, and for a lost company. */
export interface NextOrder {
  at: Instant
  from: Instant
  to: Instant
  /** (hits + 1) / (gaps + 2): how often the own past gaps fell between `from` and `to`. */
  confidence: number
  days_left: number
  rests_on: { gaps: number; hits: number; median_days: number; last_order_at: Instant }
}

export interface LifecycleStatement {
  state: Lifecycle
  since: Instant | null
  cooling_from: Instant | null
  lost_from: Instant | null
  rests_on: {
    order_days: number
    last_order_at: Instant | null
    /** Own rhythm, drawn to `prior_days` while there are few gaps. */
    expected_gap_days: number
    prior_days: number
    gaps: number
    /** Revenue of the last 180 days before the last order, and of the 180 days before those. */
    recent_revenue: Money
    earlier_revenue: Money
  }
}

export interface RfmStatement {
  recency: 1 | 2 | 3 | 4 | 5
  frequency: 1 | 2 | 3 | 4 | 5
  monetary: 1 | 2 | 3 | 4 | 5
  /** "545" */
  score: string
  segment: Segment
  rests_on: {
    last_order_at: Instant
    order_count: number
    revenue: Money
    currency: string
    /** Upper borders of the quintiles 1 to 4. */
    borders: { recency: Instant[]; frequency: number[]; monetary: Money[] }
    /** Companies compared; money only with companies of the same currency. */
    companies: number
    computed_at: Instant
  }
}

export interface FavouriteProduct {
  product: Thing
  order_count: number
  quantity: string
  revenue: Money
  last_ordered_at: Instant
  /** Median days between orders of this product; null below two gaps. */
  typical_days: number | null
}

export interface DroppedProduct extends FavouriteProduct {
  /** Since when, while the company went on ordering, the silence is longer than the product's rhythm explains. */
  dropped_from: Instant
}

export interface CategoryShare {
  category: Thing | null
  revenue: Money
  share: number
  last_ordered_at: Instant
}

export interface MonthFigure {
  /** "2026-03" */
  month: string
  order_count: number
  /** Orders as they stand now in the month they were placed, less returns and credits in their own month. */
  revenue: Money
  discount: Money
}

export interface OrdersProfile {
  order_count: number
  canceled_count: number
  currency: string | null
  /** ordered − returned − credited, without tax and delivery, in `currency`. */
  revenue: Money
  ordered: Money
  returned: Money
  credited: Money
  paid: Money
  average_basket: Money
  average_lines: number
  first_order_at: Instant | null
  last_order_at: Instant | null
  other_currencies: { currency: string; order_count: number; revenue: Money }[]
  rhythm: Rhythm | null
  next_order: NextOrder | null
  favourites: FavouriteProduct[]
  dropped: DroppedProduct[]
  by_category: CategoryShare[]
  /**
   * 24 months without gaps, oldest first. The axis ends now, or with the last month that has a figure when
   * nothing happened within 24 months.
   */
  by_month: MonthFigure[]
}

export interface Affinity<T> {
  thing: T
  /** Decayed weight at `at`; 1 = one product view just now. */
  score: number
  /** Part of the score of all things of the same kind. */
  share: number
  rests_on: { views: number; orders: number; last_viewed_at: Instant | null; last_ordered_at: Instant | null }
}

export interface InterestsProfile {
  half_life_days: number
  categories: Affinity<Thing>[]
  products: Affinity<Thing>[]
  suppliers: Affinity<Thing>[]
  price_levels: Affinity<PriceLevel>[]
  /** Products viewed since they were last ordered (or ever), at least twice. */
  looked_not_bought: { product: Thing; views: number; last_viewed_at: Instant; ordered_before: boolean }[]
  searches: { query: string; count: number; last_at: Instant; last_result_count: number | null }[]
  searches_without_result: { query: string; count: number; last_at: Instant }[]
  /** What lies in the cart; `abandoned` from three days after its last change. */
  cart: {
    abandoned: boolean
    changed_at: Instant
    abandoned_from: Instant
    lines: { product: Thing; quantity: string; at: Instant; person_id: string | null }[]
  } | null
  person_count: number
  last_seen_at: Instant | null
}

export interface Entitlement {
  kind: 'list' | 'promotion'
  id: string
  title: string
  from: Instant
  starts_at: Instant | null
  ends_at: Instant | null
  ended_at: Instant | null
  active: boolean
  used_count: number
  saved: Money
  last_used_at: Instant | null
}

export interface PriceSensitivity {
  /** Within-product log–log slope of quantity on price; −1 = a tenth cheaper, about a tenth more. */
  elasticity: number
  level: 'low' | 'medium' | 'high'
  rests_on: { products: number; observations: number; r_squared: number }
}

export interface DiscountsProfile {
  currency: string | null
  /** What the company saved against base prices. */
  saved: Money
  /** saved / (saved + ordered) */
  average_depth: number
  /** Share of the ordered amount and of the orders bought with any discount. */
  share_of_amount: number
  share_of_orders: number
  by_kind: { kind: DiscountKind; count: number; saved: Money }[]
  /** Those in force first, the latest first. */
  entitled: Entitlement[]
  unused: Entitlement[]
  price_sensitivity: PriceSensitivity | null
}

export interface ClientProfile {
  company: CompanyFacts
  at: Instant
  projected_at: Instant | null
  /** More than the company itself only with `?with_subsidiaries=1`. */
  company_ids: string[]
  interactions: { count: number; first_at: Instant | null; last_at: Instant | null }
  lifecycle: LifecycleStatement
  rfm: RfmStatement | null
  orders: OrdersProfile
  interests: InterestsProfile
  discounts: DiscountsProfile
  auctions: AuctionsProfile
}

/** GET /admin/client-profiles/:company_id?with_subsidiaries=1 */
export interface ProfileAnswer {
  profile: ClientProfile
}

/** GET /admin/client-profiles?q&lifecycle&segment&currency&order&limit&offset */
export interface ProfileRow {
  company_id: string
  name: string
  country: string | null
  lifecycle: Lifecycle
  segment: Segment | null
  /** "545" */
  rfm: string | null
  currency: string | null
  revenue: Money
  order_count: number
  average_basket: Money
  first_order_at: Instant | null
  last_order_at: Instant | null
  next_order_at: Instant | null
  next_order_confidence: number | null
  last_seen_at: Instant | null
  saved: Money
}

export interface ProfileListAnswer {
  profiles: ProfileRow[]
  count: number
  offset: number
  limit: number
}

export interface TimelineEntry {
  id: string
  company_id: string
  kind: InteractionKind
  occurred_at: Instant
  recorded_at: Instant
  person: { id: string; name: string } | null
  product: Thing | null
  category: Thing | null
  supplier: Thing | null
  sku: string | null
  /** The order, return, credit entry or data sheet spoken of. */
  document_id: string | null
  quantity: string | null
  unit_price: Money | null
  amount: Money | null
  discount: Money | null
  currency: string | null
  purpose: string | null
  payment_means: string | null
  channel: string | null
  source: string
  /** By kind, e.g. { display_id, line_count, po_number }, { query, result_count }, { reason }, { list_title }. */
  details: Record<string, unknown>
}

/**
 * GET /admin/client-profiles/:company_id/timeline?kinds=a,b&person_id&before=<next>&limit&with_subsidiaries=1
 * Newest first. Without `kinds` the line kinds (order.line, return.line, discount.used) are left out.
 */
export interface TimelineAnswer {
  entries: TimelineEntry[]
  /** Opaque cursor for `before`; null at the end. */
  next: string | null
}

export type * from './auction-types'
export type { OverviewAnswer, OverviewCompany, RebuildAnswer } from './overview-types'
