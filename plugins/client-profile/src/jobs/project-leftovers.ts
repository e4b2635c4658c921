import type { MedusaContainer } from '@medusajs/framework/types'
import { projectNow } from '../capture/project-now'

/** A process may die between recording and projecting; whoever runs this next projects what it left. */
export default async function projectLeftovers(container: MedusaContainer): Promise<void> {
  await projectNow(container)
}

export const config = { name: 'client-profile-project-leftovers', schedule: { interval: 1000 } }
