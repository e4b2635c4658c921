import { parseOrder, refuse } from '@gostiny/platform'
import type { Pool } from 'pg'
import type { DisputeKind, DisputeState } from './dispute-states'

export type DisputeRow = {
  id: string
  number: number
  kind: DisputeKind
  state: DisputeState
  body: string
  about_seq: number | null
  lot_id: string
  lot_title: string
  event_id: string
  event_number: number
  event_title: string
  company_id: string
  company_name: string
  person_name: string | null
  side: 'buyer' | 'supplier'
  created_at: string
  due_at: string
  decided_at: string | null
  is_overdue: boolean
}

export type DisputesQuestion = {
  q?: string
  state?: DisputeState
  order: string
  limit: number
  offset: number
}

const COLUMNS = `
  select dispute.id, dispute.number::int as number, dispute.kind, dispute.state, dispute.body, dispute.about_seq,
    dispute.lot_id, lot.title as lot_title, event.id as event_id, event.number::int as event_number,
    event.title as event_title, dispute.company_id, company.name as company_name,
    nullif(trim(concat_ws(' ', person.first_name, person.last_name)), '') as person_name,
    case when event.buyer_company_id = dispute.company_id then 'buyer' else 'supplier' end as side,
    dispute.created_at, dispute.due_at, dispute.decided_at,
    coalesce(dispute.decided_at, now()) > dispute.due_at as is_overdue
  from auction_dispute dispute
  join auction_lot lot on lot.id = dispute.lot_id
  join auction_event event on event.id = dispute.event_id
  join company on company.id = dispute.company_id
  left join person on person.id = dispute.person_id`

const ORDERS: Record<string, string> = {
  due_at: 'dispute.due_at',
  created_at: 'dispute.created_at',
  number: 'dispute.number',
}

/** Disputes before the house; what is undecided comes first, the nearest promise first. */
export async function listDisputes(pool: Pool, { q, state, order, limit, offset }: DisputesQuestion) {
  const pattern = q ? `%${q.replace(/[\\%_]/g, '\\$&')}%` : null
  const { column, direction } = parseOrder(order)
  const { rows } = await pool.query<DisputeRow & { total: number }>(
    `select *, count(*) over ()::int as total from (${COLUMNS}
       where ($1::text is null or dispute.state = $1) and ($2::text is null or company.name ilike $2
         or event.title ilike $2 or dispute.body ilike $2 or dispute.number::text = $3)
       order by dispute.decided_at is not null, ${ORDERS[column]} ${direction}, dispute.id) found
     limit $4 offset $5`,
    [state ?? null, pattern, q ?? null, limit, offset],
  )
  return {
    disputes: rows.map(({ total: _, ...row }) => row),
    count: rows[0]?.total ?? 0,
    limit,
    offset,
  }
}

/** A step of staff or of a party; `side` says whose. */
export type DisputeEntry = {
  kind: string
  side: 'staff' | 'filer' | 'respondent'
  body: string
  author: string | null
  created_at: string
}

/** One dispute with what staff did about it. */
export async function readDispute(pool: Pool, id: string): Promise<DisputeRow & { entries: DisputeEntry[] }> {
  const { rows } = await pool.query<DisputeRow>(`${COLUMNS} where dispute.id = $1`, [id])
  const dispute = rows[0] ?? refuse('auction_dispute_not_found', { status: 404 })
  const { rows: entries } = await pool.query<DisputeEntry>(
    `select entry.kind, entry.side, entry.body, entry.created_at,
       coalesce(nullif(trim(concat_ws(' ', staff.first_name, staff.last_name)), ''), staff.email,
         nullif(trim(concat_ws(' ', person.first_name, person.last_name)), '')) as author
     from auction_dispute_entry entry left join "user" staff on staff.id = entry.author_id
     left join person on person.id = entry.author_id
     where entry.dispute_id = $1 order by entry.created_at, entry.id`,
    [id],
  )
  return { ...dispute, entries }
}
