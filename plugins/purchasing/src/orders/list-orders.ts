import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { parseOrder } from '@gostiny/platform'
import { formatAmount } from '@gostiny/pricing'

export type OrdersQuery = {
  company_id?: string
  q?: string
  status?: string
  source?: string
  order: string
  limit: number
  offset: number
}

const orderTotal = `(
  select coalesce(summary.totals->'raw_current_order_total'->>'value', summary.totals->>'current_order_total')::numeric
  from order_summary summary
  where summary.order_id = ordered.id and summary.version = ordered.version and summary.deleted_at is null limit 1)`

const sortColumns: Record<string, string> = {
  created_at: 'ordered.created_at',
  display_id: 'ordered.display_id',
  total: orderTotal,
}

/** What a row shows beyond the order itself: looked up for the rows of the page only. */
const details = `
  select ordered.id, ordered.display_id, ordered.created_at, ordered.status, ordered.metadata,
         ordered.currency_code as currency, company.id as company_id, company.name as company_name,
         lines.line_count, lines.subtotal, ${orderTotal} as total,
         coalesce(nullif(trim(concat_ws(' ', person.first_name, person.last_name)), ''), ordered.email) as placed_by
  from page
  join "order" ordered on ordered.id = page.id
  left join company on company.id = ordered.metadata->>'company_id'
  left join person on person.id = ordered.metadata->>'person_id'
  cross join lateral (
    select count(*)::int as line_count, sum(held.quantity * coalesce(held.unit_price, line.unit_price)) as subtotal
    from order_item held join order_line_item line on line.id = held.item_id
    where held.order_id = ordered.id and held.version = ordered.version and held.deleted_at is null) lines
  order by page.rank`

/** A page of orders, newest first unless told; `company_id` narrows to one company. One statement and a count. */
export async function listOrders(db: Knex, query: OrdersQuery) {
  const orders = db({ ordered: 'order' })
    .whereNull('ordered.deleted_at')
    .whereRaw('not ordered.is_draft_order')
  if (query.company_id) orders.whereRaw(`ordered.metadata->>'company_id' = ?`, [query.company_id])
  else orders.whereRaw(`ordered.metadata->>'company_id' is not null`)
  if (query.status) orders.where('ordered.status', query.status)
  if (query.source) orders.whereRaw(`ordered.metadata->>'source' = ?`, [query.source])
  if (query.q) orders.where((either) => matches(either, query.q!, !query.company_id))

  const { column, direction } = parseOrder(query.order)
  const order = `${sortColumns[column]} ${direction}, ordered.id ${direction}`
  const [{ count }] = await orders.clone().count('* as count')
  const page = orders
    .select('ordered.id', db.raw(`row_number() over (order by ${order}) as rank`))
    .orderByRaw(order)
    .limit(query.limit)
    .offset(query.offset)
  const { rows } = await db.raw(`with page as (?) ${details}`, [page])

  return { rows: rows.map(toRow) as OrderRow[], count: Number(count) }
}

function matches(either: Knex.QueryBuilder, q: string, alsoCompany: boolean) {
  either.whereRaw(`ordered.metadata->>'po_number' ilike ?`, [`%${q}%`])
  either.orWhereRaw(`ordered.metadata->>'invoice_no' ilike ?`, [`${q}%`])
  if (/^#?\d{1,9}$/.test(q)) either.orWhere('ordered.display_id', Number(q.replace('#', '')))
  if (alsoCompany) {
    either.orWhereRaw(`ordered.metadata->>'company_id' in (select id from company where name ilike ?)`, [
      `%${q}%`,
    ])
  }
}

export type OrderRow = ReturnType<typeof toRow>

// eslint-disable-next-line @typescript-eslint/no-explicit-any
function toRow({ metadata, company_id, company_name, ...row }: any) {
  return {
    id: row.id as string,
    display_id: row.display_id as number,
    created_at: row.created_at as Date,
    status: row.status as string,
    po_number: (metadata.po_number ?? null) as string | null,
    invoice_no: (metadata.invoice_no ?? null) as string | null,
    source: metadata.source as string,
    placed_by: row.placed_by as string | null,
    total: formatAmount(row.total ?? row.subtotal ?? 0),
    subtotal: formatAmount(row.subtotal ?? 0),
    currency: row.currency as string,
    line_count: row.line_count as number,
    company: { id: company_id as string, name: company_name as string },
  }
}
