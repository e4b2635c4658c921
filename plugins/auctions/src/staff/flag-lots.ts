import type { Pool } from 'pg'
import type { KeptLot } from './screening/keep-flags'

export type FlagLot = Omit<KeptLot, 'buyer_company_id' | 'offers'> & {
  buyer: string
  /** Null where offers are compared by points and not by money. */
  currency: string | null
  offers: (KeptLot['offers'][number] & { name: string })[]
}

/** The lots behind a sign with the names companies have today, in order of their close. */
export async function flagLots(pool: Pool, kept: readonly KeptLot[]): Promise<FlagLot[]> {
  const companies = kept.flatMap(({ buyer_company_id, offers }) => [
    buyer_company_id,
    ...offers.map(({ company_id }) => company_id),
  ])
  const names = await mapOf(pool, 'select id, name as told from company where id = any($1)', companies)
  const currencies = await mapOf(
    pool,
    `select id, case when settings->>'value' is distinct from 'merit' then currency end as told
     from auction_event where id = any($1)`,
    kept.map(({ event_id }) => event_id),
  )
  return [...kept]
    .sort((a, b) => a.closed_at - b.closed_at || (a.lot_id < b.lot_id ? -1 : 1))
    .map(({ buyer_company_id, offers, ...lot }) => ({
      ...lot,
      buyer: names.get(buyer_company_id) ?? '',
      currency: currencies.get(lot.event_id) ?? null,
      offers: offers.map((offer) => ({ ...offer, name: names.get(offer.company_id) ?? '' })),
    }))
}

async function mapOf(pool: Pool, sql: string, ids: readonly string[]): Promise<Map<string, string | null>> {
  const { rows } = await pool.query<{ id: string; told: string | null }>(sql, [[...new Set(ids)]])
  return new Map(rows.map(({ id, told }) => [id, told]))
}
