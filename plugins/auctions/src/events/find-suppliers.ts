import type { Pool } from 'pg'

/** Verified suppliers a buyer may invite, with what they did in auctions so far. */
export async function findSuppliers(
  pool: Pool,
  { company_id, q, limit, offset }: { company_id: string; q?: string; limit: number; offset: number },
) {
  const pattern = q ? `%${q.replace(/[\\%_]/g, '\\$&')}%` : null
  const { rows } = await pool.query(
    `select supplier.id, supplier.name, supplier.country, supplier.city, supplier.currency,
       record.invited, record.accepted, record.won, count(*) over ()::int as total
     from company supplier
     cross join lateral (
       select count(*)::int as invited, count(*) filter (where participant.state = 'accepted')::int as accepted,
         count(*) filter (where exists (
           select 1 from auction_lot lot join auction_lot_record award on award.lot_id = lot.id and award.kind = 'lot_awarded'
           where lot.event_id = participant.event_id and award.body like '%' || participant.id || '%'))::int as won
       from auction_participant participant join auction_event event on event.id = participant.event_id
       where participant.supplier_company_id = supplier.id and not event.is_rehearsal) record
     where 'supplier' = any(supplier.roles) and supplier.verification = 'verified' and supplier.deleted_at is null
       and supplier.id <> $1 and ($2::text is null or supplier.name ilike $2 or supplier.city ilike $2)
     order by record.won desc, supplier.name, supplier.id limit $3 offset $4`,
    [company_id, pattern, limit, offset],
  )
  const suppliers = rows.map(({ total: _, ...supplier }) => supplier)
  return { suppliers, count: rows[0]?.total ?? 0, limit, offset }
}
