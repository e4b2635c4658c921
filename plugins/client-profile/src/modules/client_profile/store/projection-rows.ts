import { formatAmount } from '../domain/amount'
import type { Projection } from '../domain/project/projection'
import type { Field } from './copy-text'

export interface CompanyProjection {
  company_id: string
  projection: Projection
}

const DAY_MS = 86_400_000
const twoDigits = (n: number): string => (n < 10 ? `0${n}` : `${n}`)
const dates = new Map<number, string>()

/** As `toISOString`, several times faster: millions of instants fall on few days. */
function instant(at: number | null): string | null {
  if (at === null) return null
  const day = Math.floor(at / DAY_MS)
  let date = dates.get(day)
  if (!date) dates.set(day, (date = new Date(day * DAY_MS).toISOString().slice(0, 11)))
  const ms = at - day * DAY_MS
  const time = [Math.floor(ms / 3_600_000), Math.floor(ms / 60_000) % 60, Math.floor(ms / 1000) % 60].map(
    twoDigits,
  )
  return `${date}${time.join(':')}.${String(ms % 1000).padStart(3, '0')}Z`
}
const json = (value: unknown): string | null => (value === null ? null : JSON.stringify(value))

/** A projection table: its columns (company_id first) and the rows of a projection in it. */
export interface ProjectionTable {
  name: string
  key: readonly string[]
  columns: readonly string[]
  rows(projection: CompanyProjection): Field[][]
}

const companyFields: Record<string, (row: Projection['company']) => Field> = {
  interaction_count: (row) => row.interaction_count,
  first_at: (row) => instant(row.first_at),
  last_at: (row) => instant(row.last_at),
  seen_at: (row) => instant(row.seen_at),
  person_count: (row) => row.person_count,
  currency: (row) => row.currency,
  order_count: (row) => row.order_count,
  canceled_count: (row) => row.canceled_count,
  order_days: (row) => row.order_days,
  line_count: (row) => row.line_count,
  ordered: (row) => formatAmount(row.ordered),
  returned: (row) => formatAmount(row.returned),
  credited: (row) => formatAmount(row.credited),
  paid: (row) => formatAmount(row.paid),
  revenue: (row) => formatAmount(row.revenue),
  first_order_at: (row) => instant(row.first_order_at),
  last_order_at: (row) => instant(row.last_order_at),
  other_currencies: (row) => json(row.other_currencies),
  recent_gaps: (row) => json(row.recent_gaps),
  rhythm_median_days: (row) => row.rhythm_median_days,
  rhythm_mad_days: (row) => row.rhythm_mad_days,
  next_order_at: (row) => instant(row.next_order_at),
  next_order_from: (row) => instant(row.next_order_from),
  next_order_to: (row) => instant(row.next_order_to),
  next_order_hits: (row) => row.next_order_hits,
  next_order_confidence: (row) => row.next_order_confidence,
  base_state: (row) => row.base_state,
  new_until: (row) => instant(row.new_until),
  cooling_from: (row) => instant(row.cooling_from),
  lost_from: (row) => instant(row.lost_from),
  expected_gap_days: (row) => row.expected_gap_days,
  recent_revenue: (row) => formatAmount(row.recent_revenue),
  earlier_revenue: (row) => formatAmount(row.earlier_revenue),
  saved: (row) => formatAmount(row.saved),
  discounted_amount: (row) => formatAmount(row.discounted_amount),
  discounted_orders: (row) => row.discounted_orders,
  discount_kinds: (row) => json(row.discount_kinds),
  entitlements: (row) => json(row.entitlements),
  elasticity: (row) => row.elasticity,
  elasticity_products: (row) => row.elasticity_products,
  elasticity_observations: (row) => row.elasticity_observations,
  elasticity_r_squared: (row) => row.elasticity_r_squared,
  cart: (row) => json(row.cart),
  auctions: (row) => json(row.auctions),
}

/** The projection tables in the order in which they are locked and written. */
export const PROJECTION_TABLES: readonly ProjectionTable[] = [
  {
    name: 'company_profile',
    key: ['company_id'],
    columns: ['company_id', ...Object.keys(companyFields)],
    rows: ({ company_id, projection }) => [
      [company_id, ...Object.values(companyFields).map((field) => field(projection.company))],
    ],
  },
  {
    name: 'company_affinity',
    key: ['company_id', 'kind', 'key'],
    columns: [
      'company_id',
      'kind',
      'key',
      'sku',
      'rank',
      'views',
      'views_since_order',
      'last_viewed_at',
      'order_count',
      'quantity',
      'revenue',
      'last_ordered_at',
      'typical_days',
      'dropped_from',
    ],
    rows: ({ company_id, projection }) =>
      projection.affinities.map((row) => [
        company_id,
        row.kind,
        row.key,
        row.sku,
        row.rank,
        row.views,
        row.views_since_order,
        instant(row.last_viewed_at),
        row.order_count,
        formatAmount(row.quantity),
        formatAmount(row.revenue),
        instant(row.last_ordered_at),
        row.typical_days,
        instant(row.dropped_from),
      ]),
  },
  {
    name: 'company_month',
    key: ['company_id', 'month', 'currency'],
    columns: ['company_id', 'month', 'currency', 'order_count', 'revenue', 'discount'],
    rows: ({ company_id, projection }) =>
      projection.months.map((row) => [
        company_id,
        row.month,
        row.currency,
        row.order_count,
        formatAmount(row.revenue),
        formatAmount(row.discount),
      ]),
  },
  {
    name: 'company_search',
    key: ['company_id', 'query'],
    columns: ['company_id', 'query', 'count', 'empty_count', 'last_at', 'last_result_count'],
    rows: ({ company_id, projection }) =>
      projection.searches.map((row) => [
        company_id,
        row.query,
        row.count,
        row.empty_count,
        instant(row.last_at),
        row.last_result_count,
      ]),
  },
]
