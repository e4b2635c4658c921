import type { Instant, PriceLevel, Thing } from './common-types'

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
