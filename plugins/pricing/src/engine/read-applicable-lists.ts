import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import type { ApplicableList } from '../modules/company_pricing/domain'

type Question = { company_id: string | null; currency: string; at: Date }

/** Everything a list can be assigned to that leads to the company: itself, its groups, itself and its parents. */
const targets = `
  with recursive lineage (id, parent_id) as (
    select id, parent_id from company where id = :company_id and deleted_at is null
    union
    select parent.id, parent.parent_id from company parent join lineage on parent.id = lineage.parent_id
    where parent.deleted_at is null
  ), target (kind, id) as (
    select 'company', id from lineage where id = :company_id
    union all select 'hierarchy', id from lineage
    union all select 'group', group_id from company_group_company where company_id = :company_id
  ), assigned (list_id) as (
    select list_id from company_price_list_assignment assignment
    join target on assignment.target_id = target.id and assignment.target = target.kind
    where assignment.deleted_at is null
    union
    select list_id from company_price_list_assignment
    where target_id is null and target = 'everyone' and deleted_at is null
  )`

const inForce = `
  select list.id, list.title, list.priority, list.starts_at, list.ends_at
  from company_price_list list join assigned on assigned.list_id = list.id
  where list.status = 'active' and list.currency = :currency and list.deleted_at is null
    and (list.starts_at is null or list.starts_at <= :at) and (list.ends_at is null or list.ends_at > :at)`

/** The active lists of a company in a currency at an instant, in one statement. */
export async function readApplicableLists(db: Knex, question: Question): Promise<ApplicableList[]> {
  const { rows } = await db.raw(`${targets} ${inForce}`, question)
  return rows
}

/** Every list assigned to the company, whatever its status and period: for staff. */
export async function readAssignedListIds(db: Knex, company_id: string): Promise<string[]> {
  const { rows } = await db.raw(`${targets} select list_id from assigned`, { company_id })
  return rows.map((row: { list_id: string }) => row.list_id)
}
