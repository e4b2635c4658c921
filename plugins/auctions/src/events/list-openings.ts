import type { Language } from '@gostiny/platform'
import type { Pool } from 'pg'
import { DIVISIONS } from '../modules/auctions/domain/codes'

type Question = {
  company_id: string
  q?: string
  /** Two digits of the CPV: only auctions that ask for something of it. */
  division?: string
  limit: number
  offset: number
}

/** How many of the auctions found ask for something of a division. */
export type DivisionCount = { code: string; name: string; count: number }

/** Auctions the company $1 may ask to be admitted to, of those the ones that match $2. */
const OPEN = `
  select event.id, event.number, event.title, event.description, event.currency, event.settings,
    buyer.name as buyer_name, goods.items, goods.divisions,
    case when asked.id is null then null
      else json_build_object('state', asked.state, 'reason', asked.reason) end as my_application
  from auction_event event
  join company me on me.id = $1 and 'supplier' = any(me.roles) and me.verification = 'verified'
  join company buyer on buyer.id = event.buyer_company_id
  left join auction_application asked on asked.event_id = event.id and asked.company_id = $1
  cross join lateral (select coalesce(json_agg(json_build_object('title', item.title, 'cpv', item.cpv,
      'unit', item.unit, 'quantity', item.quantity::text) order by lot.position, item.position), '[]') as items,
      string_agg(item.title, ' ') as words,
      coalesce(array_agg(distinct left(item.cpv, 2)) filter (where item.cpv is not null), '{}') as divisions
    from auction_lot lot join auction_lot_item item on item.lot_id = lot.id where lot.event_id = event.id) goods
  where event.is_open and event.state <> 'draft' and not event.is_rehearsal and event.buyer_company_id <> $1
    and exists (select from auction_lot where event_id = event.id and phase in ('scheduled', 'prebid', 'live'))
    and not exists (select from auction_participant where event_id = event.id and supplier_company_id = $1)
    and ($2::text is null or event.title ilike $2 or goods.words ilike $2)`

/** The nearest start first, with the company's own question if any, and the divisions to narrow the list by. */
export async function listOpenings(
  pool: Pool,
  { company_id, q, division, limit, offset }: Question,
  language: Language,
) {
  const pattern = q ? `%${q.replace(/[\\%_]/g, '\\$&')}%` : null
  const { rows } = await pool.query(
    `select id, number::int as number, title, description, currency, buyer_name, settings->>'format' as format,
       settings->>'starts_at' as starts_at, settings->>'ends_at' as ends_at, items, my_application,
       count(*) over ()::int as total
     from (${OPEN}) opening where $3::text is null or $3 = any(divisions)
     order by settings->>'starts_at', id limit $4 offset $5`,
    [company_id, pattern, division ?? null, limit, offset],
  )
  const openings = rows.map(({ total: _, ...opening }) => opening)
  const divisions = await divisionsOf(pool, company_id, pattern, language)
  return { openings, count: rows[0]?.total ?? 0, limit, offset, divisions }
}

async function divisionsOf(
  pool: Pool,
  companyId: string,
  pattern: string | null,
  language: Language,
): Promise<DivisionCount[]> {
  const { rows } = await pool.query<{ code: string; count: number }>(
    `select code, count(*)::int as count from (${OPEN}) opening, unnest(divisions) as code
     group by code order by code`,
    [companyId, pattern],
  )
  return rows.flatMap(({ code, count }) =>
    DIVISIONS[code] ? [{ code, name: DIVISIONS[code][language], count }] : [],
  )
}
