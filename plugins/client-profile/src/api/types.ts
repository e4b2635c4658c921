import type { Money, Instant, Lifecycle, Segment, InteractionKind, Thing, CompanyFacts } from './common-types'
import type { LifecycleStatement, RfmStatement, OrdersProfile } from './orders-types'
import type { InterestsProfile } from './interests-types'
import type { DiscountsProfile } from './discounts-types'
import type { AuctionsProfile } from './auction-types'

export type * from './common-types'
export type * from './orders-types'
export type * from './interests-types'
export type * from './discounts-types'

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
