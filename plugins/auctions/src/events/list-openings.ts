import type { Pool } from 'pg'

type Question = { company_id: string; q?: string; limit: number; offset: number }

/** Auctions a verified supplier may ask to be admitted to, the nearest start first, with his own question if any. */
export async function listOpenings(pool: Pool, { company_id, q, limit, offset }: Question) {
  const pattern = q ? `%${q.replace(/[\\%_]/g, '\\$&')}%` : null
  const { rows } = await pool.query(
    `select event.id, event.number::int as number, event.title, event.description, event.currency,
       buyer.name as buyer_name, event.settings->>'format' as format, event.settings->>'starts_at' as starts_at,
       event.settings->>'ends_at' as ends_at, goods.items,
       case when asked.id is null then null
         else json_build_object('state', asked.state, 'reason', asked.reason) end as my_application,
       count(*) over ()::int as total
     from auction_event event
     join company me on me.id = $1 and 'supplier' = any(me.roles) and me.verification = 'verified'
     join company buyer on buyer.id = event.buyer_company_id
     left join auction_application asked on asked.event_id = event.id and asked.company_id = $1
     cross join lateral (select coalesce(json_agg(json_build_object('title', item.title, 'cpv', item.cpv,
         'unit', item.unit, 'quantity', item.quantity::text) order by lot.position, item.position), '[]') as items,
         string_agg(item.title, ' ') as words
       from auction_lot lot join auction_lot_item item on item.lot_id = lot.id where lot.event_id = event.id) goods
     where event.is_open and event.state <> 'draft' and not event.is_rehearsal and event.buyer_company_id <> $1
       and exists (select from auction_lot where event_id = event.id and phase in ('scheduled', 'prebid', 'live'))
       and not exists (select from auction_participant where event_id = event.id and supplier_company_id = $1)
       and ($2::text is null or event.title ilike $2 or goods.words ilike $2)
     order by event.settings->>'starts_at', event.id limit $3 offset $4`,
    [company_id, pattern, limit, offset],
  )
  const openings = rows.map(({ total: _, ...opening }) => opening)
  return { openings, count: rows[0]?.total ?? 0, limit, offset }
}
