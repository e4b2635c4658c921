import type { Instant, Lifecycle, Money, Segment } from './types'

export interface OverviewCompany {
  company_id: string
  name: string
  lifecycle: Lifecycle
  segment: Segment | null
  currency: string | null
  revenue: Money
  order_count: number
  last_order_at: Instant
  next_order_at: Instant | null
  next_order_confidence: number | null
  cooling_from: Instant | null
}

/** GET /admin/client-profile-overview */
export interface OverviewAnswer {
  overview: {
    at: Instant
    computed_at: Instant | null
    totals: {
      companies: number
      /** With at least one order. */
      customers: number
      orders: number
      /** Ordered within the last 30 days. */
      active_30_days: number
      /** By currency: all time, this calendar month (UTC) and the one before. */
      revenue: { currency: string; total: Money; this_month: Money; last_month: Money }[]
    }
    /** 24 months on the same axis as `orders.by_month`, one row per month and currency that has a figure. */
    revenue_by_month: {
      month: string
      currency: string
      order_count: number
      revenue: Money
      discount: Money
    }[]
    lifecycle: { state: Lifecycle; count: number }[]
    segments: { segment: Segment; count: number; revenue: { currency: string; amount: Money }[] }[]
    /** Next order expected from 7 days ago to 7 days ahead, the surest first. */
    due: OverviewCompany[]
    /** Cooling by own rhythm, the most valuable first. */
    cooling: OverviewCompany[]
  }
}

/** POST (start) and GET (look) /admin/client-profiles/rebuild; live topic `client-profile-rebuild`. */
export interface RebuildAnswer {
  rebuild: {
    id: string
    state: 'running' | 'done' | 'failed'
    interactions_total: number
    interactions_done: number
    companies_done: number
    started_at: Instant
    finished_at: Instant | null
    error: string | null
  } | null
}
