import type { MedusaContainer } from '@medusajs/framework/types'
import { pgConnection } from '@gostiny/platform'

export type CompanyLineage = {
  /** The company itself, then its ancestors, nearest first. */
  company_ids: string[]
  /** Groups the company itself belongs to. */
  group_ids: string[]
}

/**
 * Everything a price list, an assortment or terms may be given to so that they reach a company.
 * Of an unknown company: both lists empty.
 */
export async function companyLineage(
  container: Pick<MedusaContainer, 'resolve'>,
  companyId: string,
): Promise<CompanyLineage> {
  const { rows } = await pgConnection(container).raw(
    `with recursive line as (
       select id, parent_id, 0 as depth from company where id = :id and deleted_at is null
       union all
       select c.id, c.parent_id, line.depth + 1 from company c join line on c.id = line.parent_id
       where c.deleted_at is null
     ) cycle id set is_ring using ring_path
     select (select coalesce(array_agg(id order by depth), '{}') from line where not is_ring) as company_ids,
            (select coalesce(array_agg(group_id order by group_id), '{}') from company_group_company
             where company_id = :id) as group_ids`,
    { id: companyId },
  )
  return rows[0]
}
