import type { Pool } from 'pg'
import type { Lifecycle, OverviewAnswer, OverviewCompany, Segment } from '../api/types'
import { amount, formatAmount } from '../modules/client_profile/domain/amount'
import { LIFECYCLES } from '../modules/client_profile/domain/lifecycle'
import { SEGMENTS } from '../modules/client_profile/domain/rfm'
import { CUSTOMER_SQL, type CustomerRow } from './customer-sql'
import { iso, money } from './format'
import { monthAxis } from './month-axis'
import type { StoredMonth } from './stored-profile'

type Overview = OverviewAnswer['overview']

const SHOWN = 10
const DUE_DAYS = 7
const ACTIVE_DAYS = 30

/** One walk over all customers: counts by lifecycle, segment and currency at once. */
const TOTALS = `
  select lifecycle, segment, currency, count(*)::int as companies, sum(order_count)::int as orders,
    sum(revenue)::text as revenue, count(*) filter (where last_order_at > $1::timestamptz - interval '${ACTIVE_DAYS} days')::int as active
  from (${CUSTOMER_SQL}) customer where 'buyer' = any(roles) or order_count > 0 group by 1, 2, 3`

const DUE = `
  select * from (${CUSTOMER_SQL}) customer
  where next_order_at is not null and expected_at between $1::timestamptz - interval '${DUE_DAYS} days' and $1::timestamptz + interval '${DUE_DAYS} days'
  order by next_order_confidence desc, revenue desc, company_id limit ${SHOWN}`

const COOLING = `
  select * from (${CUSTOMER_SQL}) customer where lifecycle = 'cooling'
  order by revenue desc, company_id limit ${SHOWN}`

const MONTHS = `
  select to_char(month, 'YYYY-MM') as month, currency, order_count, revenue::text, discount::text
  from client_profile.month_total order by month, currency`

interface TotalsRow {
  lifecycle: Lifecycle
  segment: Segment | null
  currency: string | null
  companies: number
  orders: number
  revenue: string | null
  active: number
}

/** All customers on one screen. */
export async function readOverview(pool: Pool, now: Date): Promise<Overview> {
  const [totals, due, cooling, months, computed] = await Promise.all([
    pool.query<TotalsRow>(TOTALS, [now]),
    pool.query<CustomerRow>(DUE, [now]),
    pool.query<CustomerRow>(COOLING, [now]),
    pool.query<StoredMonth>(MONTHS),
    pool.query<{ at: Date | null }>('select min(computed_at) as at from client_profile.rfm_border'),
  ])
  const rows = totals.rows
  return {
    at: now.toISOString(),
    computed_at: iso(computed.rows[0].at),
    totals: {
      companies: count(rows, 'companies'),
      customers: count(
        rows.filter(({ lifecycle }) => lifecycle !== 'prospect'),
        'companies',
      ),
      orders: count(rows, 'orders'),
      active_30_days: count(rows, 'active'),
      revenue: revenueByCurrency(months.rows, now),
    },
    revenue_by_month: onAxis(months.rows, now),
    lifecycle: LIFECYCLES.map((state) => ({
      state,
      count: count(
        rows.filter(({ lifecycle }) => lifecycle === state),
        'companies',
      ),
    })),
    segments: SEGMENTS.map((segment) => {
      const own = rows.filter((row) => row.segment === segment)
      return { segment, count: count(own, 'companies'), revenue: amountsByCurrency(own) }
    }),
    due: due.rows.map(presentCompany),
    cooling: cooling.rows.map(presentCompany),
  }
}

const count = (rows: TotalsRow[], column: 'companies' | 'orders' | 'active'): number =>
  rows.reduce((sum, row) => sum + row[column], 0)

function amountsByCurrency(rows: TotalsRow[]): { currency: string; amount: string }[] {
  const sums = sumByCurrency(rows.map(({ currency, revenue }) => ({ currency, value: revenue })))
  return [...sums].map(([currency, sum]) => ({ currency, amount: formatAmount(sum) }))
}

function sumByCurrency(values: { currency: string | null; value: string | null }[]): Map<string, bigint> {
  const sums = new Map<string, bigint>()
  for (const { currency, value } of values) {
    if (currency) sums.set(currency, (sums.get(currency) ?? 0n) + amount(value))
  }
  return sums
}

function revenueByCurrency(months: StoredMonth[], now: Date): Overview['totals']['revenue'] {
  const axis = monthAxis(null, now)
  const [lastMonth, thisMonth] = axis.slice(-2)
  const of = (wanted: (month: string) => boolean) =>
    sumByCurrency(
      months
        .filter(({ month }) => wanted(month))
        .map(({ currency, revenue }) => ({ currency, value: revenue })),
    )
  const total = of(() => true)
  const current = of((month) => month === thisMonth)
  const before = of((month) => month === lastMonth)
  return [...total].map(([currency, sum]) => ({
    currency,
    total: formatAmount(sum),
    this_month: formatAmount(current.get(currency) ?? 0n),
    last_month: formatAmount(before.get(currency) ?? 0n),
  }))
}

function onAxis(months: StoredMonth[], now: Date): Overview['revenue_by_month'] {
  const shown = new Set(monthAxis(months[months.length - 1]?.month ?? null, now))
  return months
    .filter(({ month }) => shown.has(month))
    .map((row) => ({ ...row, revenue: money(row.revenue), discount: money(row.discount) }))
}

const presentCompany = (row: CustomerRow): OverviewCompany => ({
  company_id: row.company_id,
  name: row.name,
  lifecycle: row.lifecycle as Lifecycle,
  segment: row.segment as Segment | null,
  currency: row.currency,
  revenue: money(row.revenue),
  order_count: row.order_count,
  last_order_at: row.last_order_at!.toISOString(),
  next_order_at: iso(row.next_order_at),
  next_order_confidence: row.next_order_confidence,
  cooling_from: iso(row.cooling_from),
})
