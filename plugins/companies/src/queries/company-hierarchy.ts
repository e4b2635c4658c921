import type { MedusaContainer } from '@medusajs/framework/types'
import { pgConnection, refuse } from '@gostiny/platform'

export type HierarchyNode = {
  id: string
  name: string
  verification: string
  roles: string[]
  parent_id: string | null
  /** 0 is the company itself, negative above it, positive below. */
  depth: number
}

const node = (depth: string) => `c.id, c.name, c.verification, c.roles, c.parent_id, ${depth} as depth`

/** The whole line of a company: those above it, topmost first, and all below it, depth first by name. */
export async function companyHierarchy(container: Pick<MedusaContainer, 'resolve'>, id: string) {
  const { rows } = await pgConnection(container).raw(
    `with recursive above as (
       select ${node('0')}, array[lower(c.name), c.id] as path from company c where c.id = :id and c.deleted_at is null
       union all
       select ${node('above.depth - 1')}, array[lower(c.name), c.id] from company c
       join above on c.id = above.parent_id where c.deleted_at is null
     ) cycle id set is_ring using ring_path, below as (
       select * from (select ${node('0')}, '{}'::text[] as path from company c
                      where c.id = :id and c.deleted_at is null) self
       union all
       select ${node('below.depth + 1')}, below.path || lower(c.name) || c.id from company c
       join below on c.parent_id = below.id where c.deleted_at is null
     ) cycle id set is_ring using ring_path
     select id, name, verification, roles, parent_id, depth from (
       select id, name, verification, roles, parent_id, depth, '{}'::text[] as path from above
       where depth < 0 and not is_ring
       union all
       select id, name, verification, roles, parent_id, depth, path from below where not is_ring
     ) line order by least(depth, 0), path`,
    { id },
  )
  const line = rows as HierarchyNode[]
  const company = line.find((one) => one.depth === 0) ?? refuse('company_not_found', { status: 404 })
  return {
    company,
    ancestors: line.filter((one) => one.depth < 0),
    descendants: line.filter((one) => one.depth > 0),
  }
}
