import type { MedusaContainer } from '@medusajs/framework/types'
import { wakeReaders } from '../readers/wake-readers'

/** Events may be lost with a dying process; the poll makes that cost seconds, not facts. */
export default async function wakeAllReaders(container: MedusaContainer): Promise<void> {
  wakeReaders(container)
}

export const config = { name: 'wake-all-readers', schedule: { interval: 3000 } }
