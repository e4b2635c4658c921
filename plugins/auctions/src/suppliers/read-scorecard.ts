import type { Pool } from 'pg'
import { scorecardOf, type Tally } from '../modules/auctions/domain/figures'
import { SCORECARD_MONTHS, seenSql, tallySql } from './tallies'

/** A lot a supplier took part in, with how it ended for him; the place he had only where its rules show it. */
export type TakenPart = {
  event_id: string
  number: number
  lot_id: string
  title: string
  buyer_name: string
  format: string
  currency: string
  division: string | null
  outcome: string
  rank: number | null
  bid_count: number
  refused_count: number
  last_value: string | null
  won_amount: string | null
  closed_at: string | null
}

const HISTORY = `
  select result.event_id, event.number::int as number, result.lot_id, result.title, buyer.name as buyer_name,
    result.format, result.currency, result.division, part.outcome,
    case when result.decided_at is not null and ${seenSql('rank')} = 'own' then part.rank end as rank, part.bid_count, part.refused_count,
    trim_scale(part.last_value)::text as last_value, trim_scale(part.won_amount)::text as won_amount, result.closed_at,
    count(*) over ()::int as total
  from auction_lot_participation part
  join auction_lot_result result on result.lot_id = part.lot_id
  join auction_event event on event.id = result.event_id
  join company buyer on buyer.id = result.buyer_company_id
  where part.supplier_company_id = $1
  order by result.closed_at desc, result.lot_id limit $2 offset $3`

/** A supplier's own figures, as far as the rules of his lots let him know them, and the lots they come from. */
export async function readScorecard(
  pool: Pool,
  companyId: string,
  { limit, offset }: { limit: number; offset: number },
  now = new Date(),
) {
  const tally = await pool.query<Tally>(
    `select tally.* from (select $2::text as id) supplier cross join lateral ${tallySql('himself')} tally`,
    [now.toISOString(), companyId],
  )
  const { rows } = await pool.query<TakenPart & { total: number }>(HISTORY, [companyId, limit, offset])
  const lots: TakenPart[] = rows.map(({ total: _, ...lot }) => lot)
  const { last_at: __, ...counts } = tally.rows[0] as Tally & { last_at: unknown }
  return {
    scorecard: { months: SCORECARD_MONTHS, at: now.toISOString(), ...scorecardOf(tally.rows[0]), counts },
    ...{ lots, count: rows[0]?.total ?? 0, limit, offset },
  }
}
