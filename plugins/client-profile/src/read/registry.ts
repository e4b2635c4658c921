import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { refuse } from '@gostiny/platform'
import type { CompanyFacts } from '../api/types'

/** A company of the registry. Refuses with `client_profile_not_found` (404). */
export async function findCompany(shop: Knex, companyId: string): Promise<CompanyFacts> {
  const { rows } = await shop.raw(
    `select id, name, legal_name, tax_id, country, city, currency, roles, verification, parent_id, owner_user_id
     from company where id = ? and deleted_at is null`,
    [companyId],
  )
  return rows[0] ?? refuse('client_profile_not_found', { status: 404 })
}

/** A company and all that stand under it, itself first. */
export async function companyTree(shop: Knex, companyId: string): Promise<string[]> {
  const { rows } = await shop.raw(
    `with recursive tree (id, depth) as (
       select ?::text, 0
       union
       select child.id, depth + 1 from company child
       join tree on child.parent_id = tree.id where child.deleted_at is null
     )
     select id from tree group by id order by min(depth), id`,
    [companyId],
  )
  return rows.map(({ id }: { id: string }) => id)
}
