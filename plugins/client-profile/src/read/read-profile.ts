import type { Pool, QueryResultRow } from 'pg'
import { halfLives } from './half-lives'
import type {
  StoredAffinity,
  StoredBorders,
  StoredCompany,
  StoredMonth,
  StoredProfile,
  StoredSearch,
} from './stored-profile'

/** Rows kept of each list a page shows. */
const SHOWN = 20
const SHOWN_SEARCHES = 30

/** Prepared once per connection: a page asks the same four questions every time. */
async function ask<Row extends QueryResultRow>(
  pool: Pool,
  name: string,
  text: string,
  values: unknown[],
): Promise<Row[]> {
  return (await pool.query<Row>({ name: `client-profile ${name}`, text, values })).rows
}

const COMPANY = `
  select profile.*, border.recency, border.frequency, border.monetary::text[], border.companies, border.computed_at
  from client_profile.company_profile profile
  left join client_profile.rfm_border border on border.currency = profile.currency and profile.order_count > 0
  where profile.company_id = $1`

/** One walk over a company's affinities; a row comes along when it is among the first in any list. */
const AFFINITIES = `
  select * from (
    select kind, key, sku, rank, views, views_since_order, last_viewed_at, order_count, quantity, revenue,
      last_ordered_at, typical_days, dropped_from,
      sum(power(2::float8, greatest(rank - $3, -1000))) over (partition by kind) as kind_score,
      row_number() over (partition by kind order by rank desc, key) as by_rank,
      row_number() over (partition by kind order by order_count desc, revenue desc, key) as by_orders,
      row_number() over (partition by kind order by views_since_order desc, last_viewed_at desc nulls last, key) as by_views,
      row_number() over (partition by kind order by (dropped_from <= $2::timestamptz) desc nulls last, revenue desc, key) as by_drop
    from client_profile.company_affinity where company_id = $1
  ) ranked
  where by_rank <= ${SHOWN} or kind = 'category' and revenue <> 0
    or kind = 'product' and (by_orders <= ${SHOWN} or by_views <= ${SHOWN} or by_drop <= ${SHOWN})`

const MONTHS = `
  select to_char(month, 'YYYY-MM') as month, currency, order_count, revenue, discount
  from client_profile.company_month where company_id = $1 order by month`

const SEARCHES = `
  select query, count, empty_count, last_at, last_result_count from (
    select *, row_number() over (order by count desc, last_at desc, query) as by_count,
      row_number() over (order by empty_count desc, last_at desc, query) as by_empty
    from client_profile.company_search where company_id = $1
  ) ranked where by_count <= ${SHOWN_SEARCHES} or by_empty <= ${SHOWN_SEARCHES} and empty_count > 0`

/** The stored projections of one company, as far as a page shows them. */
export async function readProfile(pool: Pool, companyId: string, now: Date): Promise<StoredProfile> {
  const [row] = await ask<StoredCompany & Omit<StoredBorders, 'currency'>>(pool, 'company', COMPANY, [
    companyId,
  ])
  if (!row) return { company: null, affinities: [], months: [], searches: [], borders: null }

  const affinities = await ask<StoredAffinity>(pool, 'affinities', AFFINITIES, [
    companyId,
    row.last_order_at,
    halfLives(now),
  ])
  const months = await ask<StoredMonth>(pool, 'months', MONTHS, [companyId])
  const searches = await ask<StoredSearch>(pool, 'searches', SEARCHES, [companyId])
  return { company: row, affinities, months, searches, borders: row.recency ? bordersOf(row) : null }
}

const bordersOf = (row: StoredCompany & Omit<StoredBorders, 'currency'>): StoredBorders => ({
  currency: row.currency!,
  recency: row.recency,
  frequency: row.frequency,
  monetary: row.monetary,
  companies: row.companies,
  computed_at: row.computed_at,
})

const BORDERS = `
  select currency, recency, frequency, monetary::text[], companies, computed_at
  from client_profile.rfm_border where currency = $1`

/** Borders for the companies of a currency, for profiles that are not stored. */
export async function readBorders(pool: Pool, currency: string | null): Promise<StoredBorders | null> {
  const [row] = await ask<StoredBorders>(pool, 'borders', BORDERS, [currency])
  return row ?? null
}
