import type { Money, Instant, DiscountKind } from './common-types'

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
