import type { MedusaContainer } from '@medusajs/framework/types'
import { projectNow } from '../capture/project-now'

/** Projects what a bulk load recorded, and what a process left that died between recording and projecting. */
export default async function projectLeftovers(container: MedusaContainer): Promise<void> {
  await projectNow(container, 'left-over')
}

export const config = { name: 'client-profile-project-leftovers', schedule: { interval: 1000 } }
