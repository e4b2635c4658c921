import type { MedusaContainer } from '@medusajs/framework/types'
import { parseOrder, pgConnection, refuse } from '@gostiny/platform'

export const GROUP_ORDERS = ['created_at', 'name'] as const

type GroupListQuery = { limit: number; offset: number; order: string; q?: string }

const columns = `g.id, g.name, g.created_at, g.updated_at,
  (select count(*)::int from company_group_company link join company c on c.id = link.company_id
   where link.group_id = g.id and c.deleted_at is null) as company_count`

/** Groups of companies with how many belong to each. */
export async function listGroups(container: Pick<MedusaContainer, 'resolve'>, query: GroupListQuery) {
  const { limit, offset, order, q = '' } = query
  const db = pgConnection(container)
  const { column, direction } = parseOrder(order)
  const where = 'g.deleted_at is null and position(lower(:q) in lower(g.name)) > 0'
  const { rows: groups } = await db.raw(
    `select ${columns} from company_group g where ${where} order by g.${column} ${direction}, g.id
     limit :limit offset :offset`,
    { q, limit, offset },
  )
  const { rows } = await db.raw(`select count(*)::int as count from company_group g where ${where}`, { q })
  return { groups, count: rows[0].count as number, offset, limit }
}

export async function findGroup(container: Pick<MedusaContainer, 'resolve'>, id: string) {
  const { rows } = await pgConnection(container).raw(
    `select ${columns} from company_group g where g.id = ? and g.deleted_at is null`,
    [id],
  )
  return rows[0] ?? refuse('group_not_found', { status: 404 })
}
