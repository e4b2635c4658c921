import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { runPrepared } from '@gostiny/platform'

/** `assigned (list_id)`: the lists assigned to company `$1`, its groups, itself and its parents, or to everyone. */
export const ASSIGNED_LISTS = `
  recursive lineage (id, parent_id) as (
    select id, parent_id from company where id = $1::text and deleted_at is null
    union
    select parent.id, parent.parent_id from company parent join lineage on parent.id = lineage.parent_id
    where parent.deleted_at is null
  ), target (kind, id) as (
    select 'company', id from lineage where id = $1
    union all select 'hierarchy', id from lineage
    union all select 'group', group_id from company_group_company where company_id = $1
  ), assigned (list_id) as (
    select list_id from company_price_list_assignment assignment
    join target on assignment.target_id = target.id and assignment.target = target.kind
    where assignment.deleted_at is null
    union
    select list_id from company_price_list_assignment
    where target_id is null and target = 'everyone' and deleted_at is null
  )`

const statement = {
  name: 'pricing: assigned lists',
  text: `with ${ASSIGNED_LISTS} select list_id from assigned`,
}

/** Every list assigned to the company, whatever its status and period: for staff. */
export async function readAssignedListIds(db: Knex, company_id: string): Promise<string[]> {
  const rows = await runPrepared<{ list_id: string }>(db, statement, [company_id])
  return rows.map(({ list_id }) => list_id)
}
