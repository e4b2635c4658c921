import type { Pool } from 'pg'

/** Recency and frequency among all customers, money among those of one currency; see domain/rfm.ts. */
const BORDERS = `
  with customer as (
    select currency, last_order_at, order_count, revenue from client_profile.company_profile
    where order_count > 0 and currency is not null
  ), everyone as (
    select percentile_disc(array[0.2, 0.4, 0.6, 0.8]) within group (order by last_order_at) as recency,
           percentile_disc(array[0.2, 0.4, 0.6, 0.8]) within group (order by order_count) as frequency
    from customer
  )
  insert into client_profile.rfm_border (currency, recency, frequency, monetary, companies, computed_at)
  select currency, recency, frequency,
         percentile_disc(array[0.2, 0.4, 0.6, 0.8]) within group (order by revenue), count(*), now()
  from customer, everyone group by currency, recency, frequency
  on conflict (currency) do update set recency = excluded.recency, frequency = excluded.frequency,
    monetary = excluded.monetary, companies = excluded.companies, computed_at = excluded.computed_at`

const MONTHS = `
  with total as (
    select month, currency, sum(order_count)::int as order_count, sum(revenue) as revenue, sum(discount) as discount
    from client_profile.company_month group by month, currency
  ), gone as (
    delete from client_profile.month_total old where not exists (
      select from total where total.month = old.month and total.currency = old.currency)
  )
  insert into client_profile.month_total as old (month, currency, order_count, revenue, discount)
  select month, currency, order_count, revenue, discount from total
  on conflict (month, currency) do update
  set order_count = excluded.order_count, revenue = excluded.revenue, discount = excluded.discount
  where (old.order_count, old.revenue, old.discount)
    is distinct from (excluded.order_count, excluded.revenue, excluded.discount)`

const STATISTICS_LOCK = 'client_profile:statistics'

/** Computes the quintile borders and the totals by month over all companies. */
export async function computeStatistics(pool: Pool): Promise<void> {
  const client = await pool.connect()
  try {
    await client.query('begin')
    await client.query('select pg_advisory_xact_lock(hashtext($1))', [STATISTICS_LOCK])
    await client.query(BORDERS)
    await client.query('delete from client_profile.rfm_border where computed_at < now()')
    await client.query(MONTHS)
    await client.query('commit')
    client.release()
  } catch (error) {
    client.release(error as Error)
    throw error
  }
}
