import { refuse } from '@gostiny/platform'
import { wouldMakeCycle } from './domain'
import { run, type Transaction } from './store'

type Link = { id: string; parent_id: string | null }

/**
 * Allows a company to be put under a parent, or refuses (`hierarchy_cycle`, `parent_not_found`). Changes of the
 * hierarchy queue on one advisory lock held to the end of the transaction: two moves that are harmless alone
 * could close a ring together.
 */
export async function placeInHierarchy(tx: Transaction, id: string, parentId: string): Promise<void> {
  await run(tx, "select pg_advisory_xact_lock(hashtext('company hierarchy'))")
  const links = await run<Link>(
    tx,
    `with recursive chain as (
       select id, parent_id from company where id = ? and deleted_at is null
       union
       select above.id, above.parent_id from company above join chain on above.id = chain.parent_id
     ) select id, parent_id from chain`,
    [parentId],
  )
  if (!links.length) refuse('parent_not_found', { status: 404, field: 'parent_id' })
  const parents = new Map(links.map((link) => [link.id, link.parent_id]))
  if (wouldMakeCycle(parents, id, parentId)) refuse('hierarchy_cycle', { status: 409, field: 'parent_id' })
}
