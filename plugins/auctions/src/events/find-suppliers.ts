import type { Pool } from 'pg'
import { scorecardOf, type Tally } from '../modules/auctions/domain/figures'
import { SCORECARD_MONTHS, tallySql } from '../suppliers/tallies'

export type SupplierQuestion = {
  company_id: string
  q?: string
  /** Division of the CPV he supplies, or won in before. */
  division?: string
  /** ISO country he is in or delivers to. */
  country?: string
  order: '-score' | '-won' | 'name' | '-last_at'
  limit: number
  offset: number
}

type Row = Tally & {
  id: string
  name: string
  country: string | null
  city: string | null
  currency: string
  divisions: string[] | null
  regions: string[] | null
  capacity: string | null
  last_at: Date | null
}

/** Beyond so many the search has to be narrowed. */
const MOST_COMPARED = 5_000

const READ = `
  select supplier.id, supplier.name, supplier.country, supplier.city, supplier.currency, scope.divisions,
    scope.regions, scope.capacity, tally.*
  from company supplier
  left join supplier_scope scope on scope.company_id = supplier.id
  cross join lateral ${tallySql('buyer')} tally
  where 'supplier' = any(supplier.roles) and supplier.verification = 'verified' and supplier.deleted_at is null
    and supplier.id <> $2 and ($3::text is null or supplier.name ilike $3 or supplier.city ilike $3)
    and ($4::text is null or $4 = any(scope.divisions) or exists (
      select from auction_lot_participation part join auction_lot_result result on result.lot_id = part.lot_id
      where part.supplier_company_id = supplier.id and result.division = $4 and part.outcome = 'won'))
    and ($5::text is null or lower(supplier.country) = $5 or $5 = any(scope.regions))
  order by supplier.name, supplier.id limit ${MOST_COMPARED}`

/** Verified suppliers a buyer may invite, with what they supply and how they did in auctions. */
export async function findSuppliers(pool: Pool, question: SupplierQuestion, now = new Date()) {
  const { company_id, q, division, country, order, limit, offset } = question
  const pattern = q ? `%${q.replace(/[\\%_]/g, '\\$&')}%` : null
  const { rows } = await pool.query<Row>(READ, [
    ...[now.toISOString(), company_id, pattern, division ?? null, country ?? null],
  ])
  const suppliers = rows.map(presentSupplier).sort(orders[order])
  return { suppliers: suppliers.slice(offset, offset + limit), count: suppliers.length, limit, offset }
}

type Presented = ReturnType<typeof presentSupplier>

const presentSupplier = ({ divisions, regions, capacity, ...row }: Row) => ({
  ...{ id: row.id, name: row.name, country: row.country, city: row.city, currency: row.currency },
  ...{ invited: row.invited, accepted: row.accepted, won: row.won, last_at: row.last_at },
  ...{ divisions: divisions ?? [], regions: regions ?? [], capacity: capacity ?? '' },
  scorecard: { months: SCORECARD_MONTHS, ...scorecardOf(row) },
})

const byName = (a: Presented, b: Presented): number => a.name.localeCompare(b.name) || (a.id < b.id ? -1 : 1)

const orders: Record<SupplierQuestion['order'], (a: Presented, b: Presented) => number> = {
  '-score': (a, b) => (b.scorecard.score ?? -1) - (a.scorecard.score ?? -1) || byName(a, b),
  '-won': (a, b) => b.won - a.won || byName(a, b),
  '-last_at': (a, b) => (b.last_at?.getTime() ?? 0) - (a.last_at?.getTime() ?? 0) || byName(a, b),
  name: byName,
}
