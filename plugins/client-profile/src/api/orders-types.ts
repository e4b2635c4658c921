import type { Money, Instant, Lifecycle, Segment, Thing } from './common-types'

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
