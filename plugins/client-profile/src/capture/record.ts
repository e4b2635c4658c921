import type { MedusaContainer } from '@medusajs/framework/types'
import type { ClientBase } from 'pg'
import { pgConnection } from '@gostiny/platform'
import type { Interaction } from '../modules/client_profile/domain/interaction'
import type { Added } from '../modules/client_profile/store/append'
import type { ForgetFilter } from '../modules/client_profile/store/forget'
import { profileService } from './profile-service'
import { projectNow } from './project-now'

/** From so many documents on, joining set with set is right whatever the planner believes. */
const MANY = 1000

/** Right after a bulk load the planner knows nothing of the tables and would walk them row by row. */
const FOR_MANY = `set local enable_nestloop = off; set local work_mem = '64MB'`

/** Records interactions. Idempotent; returns how many were new. */
export async function record(
  container: MedusaContainer,
  interactions: readonly Interaction[],
): Promise<number> {
  if (!interactions.length) return 0
  return projectAdded(container, await profileService(container).record(interactions))
}

/**
 * Records what a select on the shop's database yields, set-based: rows are piped from COPY to COPY, so a hundred
 * thousand of them take seconds. Idempotent; returns how many were new.
 * @param select an SQL text with all values in it, yielding `READ_COLUMNS` in their order
 * @param documents how many source documents it tells of
 */
export async function recordSelected(
  container: MedusaContainer,
  select: string,
  documents: number,
): Promise<number> {
  const { client } = pgConnection(container)
  const connection = (await client.acquireConnection()) as ClientBase
  let added: Added
  try {
    await connection.query(`begin read only; set local jit = off; ${documents >= MANY ? FOR_MANY : ''}`)
    added = await profileService(container).recordSelected(connection, select)
  } finally {
    await connection.query('rollback').catch(() => undefined)
    await client.releaseConnection(connection)
  }
  return projectAdded(container, added)
}

/** Few companies are projected at once; many are left to the end of the load, lest each page projects them again. */
async function projectAdded(container: MedusaContainer, { added, company_ids }: Added): Promise<number> {
  if (company_ids?.length) await projectNow(container, company_ids)
  return added
}

/** Removes the interactions of an undone import or an erased company, and projects what is left. */
export async function forget(container: MedusaContainer, filter: ForgetFilter): Promise<number> {
  const removed = await profileService(container).forget(filter)
  await projectNow(container)
  return removed
}
