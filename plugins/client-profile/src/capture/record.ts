import type { MedusaContainer } from '@medusajs/framework/types'
import type { ClientBase } from 'pg'
import { pgConnection } from '@gostiny/platform'
import type { Interaction } from '../modules/client_profile/domain/interaction'
import type { ForgetFilter } from '../modules/client_profile/store/forget'
import { profileService } from './profile-service'
import { projectNow } from './project-now'

/** Records interactions and projects their companies. Idempotent; returns how many were new. */
export async function record(container: MedusaContainer, interactions: readonly Interaction[]): Promise<number> {
  const added = await profileService(container).record(interactions)
  if (added) await projectNow(container)
  return added
}

/**
 * Records what a select on the shop's database yields, set-based: rows are piped from COPY to COPY, so a hundred
 * thousand of them take seconds. Idempotent; returns how many were new. Projects their companies.
 * @param select an SQL text with all values in it, yielding `READ_COLUMNS` in their order
 */
export async function recordSelected(container: MedusaContainer, select: string): Promise<number> {
  const { client } = pgConnection(container)
  const connection = (await client.acquireConnection()) as ClientBase
  let added: number
  try {
    await connection.query('begin read only; set local jit = off')
    added = await profileService(container).recordSelected(connection, select)
  } finally {
    await connection.query('rollback').catch(() => undefined)
    await client.releaseConnection(connection)
  }
  if (added) await projectNow(container)
  return added
}

/** Removes the interactions of an undone import or an erased company, and projects what is left. */
export async function forget(container: MedusaContainer, filter: ForgetFilter): Promise<number> {
  const removed = await profileService(container).forget(filter)
  await projectNow(container)
  return removed
}
