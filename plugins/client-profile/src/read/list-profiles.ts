import type { Pool } from 'pg'
import { parseOrder } from '@gostiny/platform'
import type { Lifecycle, ProfileListAnswer, ProfileRow, Segment } from '../api/types'
import { amount, divide, formatAmount } from '../modules/client_profile/domain/amount'
import { CUSTOMER_SQL, type CustomerRow } from './customer-sql'
import { iso, money } from './format'

/** What a list may be sorted by, the most valuable first unless told; each is a column of `CUSTOMER_SQL`. */
export const SORTABLE = [
  'revenue',
  'name',
  'order_count',
  'first_order_at',
  'last_order_at',
  'next_order_at',
  'last_seen_at',
  'lifecycle',
  'segment',
  'rfm',
  'saved',
] as const

const COLUMNS: Record<string, string> = { last_seen_at: 'seen_at', rfm: 'score' }

export interface ProfileListQuestion {
  q?: string
  lifecycle?: Lifecycle[]
  segment?: Segment[]
  currency?: string
  order: string
  limit: number
  offset: number
}

/** Companies with the figures of their profiles; those who do not buy come along only when searched for. */
export async function listProfiles(
  pool: Pool,
  question: ProfileListQuestion,
  now: Date,
): Promise<ProfileListAnswer> {
  const values: unknown[] = [now]
  const where: string[] = [`('buyer' = any(roles) or order_count > 0)`]
  const bind = (value: unknown) => `$${values.push(value)}`
  if (question.q) {
    const pattern = bind(`%${question.q.replace(/[\\%_]/g, '\\$&')}%`)
    where.push(`(name ilike ${pattern} or legal_name ilike ${pattern} or tax_id ilike ${pattern})`)
  }
  if (question.lifecycle) where.push(`lifecycle = any(${bind(question.lifecycle)})`)
  if (question.segment) where.push(`segment = any(${bind(question.segment)})`)
  if (question.currency) where.push(`currency = ${bind(question.currency)}`)

  const { column, direction } = parseOrder(question.order)
  const chosen = `from (${CUSTOMER_SQL}) customer where ${where.join(' and ')}`
  const page = `order by ${COLUMNS[column] ?? column} ${direction} nulls last, company_id limit ${question.limit} offset ${question.offset}`
  const [ids, count] = await Promise.all([
    pool.query<{ company_id: string }>(`select company_id ${chosen} ${page}`, values),
    pool.query<{ count: number }>(`select count(*)::int ${chosen}`, values),
  ])
  const rows = await readRows(
    pool,
    ids.rows.map(({ company_id }) => company_id),
    now,
  )
  return { profiles: rows, count: count.rows[0].count, offset: question.offset, limit: question.limit }
}

/** Scores and segments are worked out for the shown companies only, unless the list is sorted or filtered by them. */
async function readRows(pool: Pool, companyIds: string[], now: Date): Promise<ProfileRow[]> {
  const { rows } = await pool.query<CustomerRow>({
    name: 'client-profile rows',
    text: `select * from (${CUSTOMER_SQL}) customer where company_id = any($2) order by array_position($2, company_id)`,
    values: [now, companyIds],
  })
  return rows.map(presentRow)
}

const presentRow = (row: CustomerRow): ProfileRow => ({
  company_id: row.company_id,
  name: row.name,
  country: row.country,
  lifecycle: row.lifecycle as Lifecycle,
  segment: row.segment as Segment | null,
  rfm: row.score,
  currency: row.currency,
  revenue: money(row.revenue),
  order_count: row.order_count,
  average_basket: formatAmount(divide(divide(amount(row.ordered), row.order_count), 10_000) * 10_000n),
  first_order_at: iso(row.first_order_at),
  last_order_at: iso(row.last_order_at),
  next_order_at: iso(row.next_order_at),
  next_order_confidence: row.next_order_confidence,
  last_seen_at: iso(row.seen_at),
  saved: money(row.saved),
})
