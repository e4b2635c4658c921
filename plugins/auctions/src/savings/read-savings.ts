import type { Pool } from 'pg'
import type { Language } from '@gostiny/platform'
import { DIVISIONS } from '../modules/auctions/domain/codes'
import { savingsBy, savingsOf, type AwardedLot, type SavingsGroup } from '../modules/auctions/domain/figures'

export type SavingsQuestion = {
  /** The buyer; null for all, for staff. */
  company_id: string | null
  /** Days, inclusive, "2026-03-01". */
  from?: string
  to?: string
  language: Language
}

type Row = AwardedLot & { lot_id: string; event_id: string; number: number; title: string }

const READ = `
  select result.lot_id, result.event_id, event.number::int as number, result.title, result.currency, result.format,
    result.division, to_char(result.decided_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as decided_at,
    trim_scale(result.paid)::text as paid, trim_scale(result.compared)::text as compared,
    case when event.settings->>'value' is distinct from 'merit' then trim_scale(result.ceiling)::text end as ceiling,
    trim_scale(result.own_value)::text as own, trim_scale(result.budget)::text as budget,
    (select coalesce(jsonb_agg(jsonb_build_object('id', supplier.id, 'name', supplier.name,
       'amount', trim_scale(part.won_amount)::text) order by part.won_amount desc), '[]')
     from auction_lot_participation part join company supplier on supplier.id = part.supplier_company_id
     where part.lot_id = result.lot_id and part.outcome = 'won') as suppliers
  from auction_lot_result result
  join auction_event event on event.id = result.event_id
  where result.phase = 'awarded' and ($1::text is null or result.buyer_company_id = $1)
    and ($2::date is null or result.decided_at >= $2::date) and ($3::date is null or result.decided_at < $3::date + 1)
  order by result.decided_at desc, result.lot_id`

/** What awarded lots saved, each currency by itself, as a whole and by month, category, supplier and format. */
export async function readSavings(pool: Pool, { company_id, from, to, language }: SavingsQuestion) {
  const { rows } = await pool.query<Row>(READ, [company_id, from ?? null, to ?? null])
  const currencies = [...new Set(rows.map(({ currency }) => currency))]
  const named = (group: SavingsGroup): SavingsGroup => ({
    ...group,
    name: DIVISIONS[group.key]?.[language] ?? '',
  })
  const savings = currencies
    .map((currency) => {
      const lots = rows.filter((row) => row.currency === currency)
      return {
        ...{ currency, ...savingsOf(lots) },
        by_month: savingsBy(lots, 'month'),
        by_division: savingsBy(lots, 'division').map(named),
        by_supplier: savingsBy(lots, 'supplier'),
        by_format: savingsBy(lots, 'format'),
      }
    })
    .sort((a, b) => b.lots - a.lots)
  return { savings, lots: rows }
}
