import type { MedusaContainer } from '@medusajs/framework/types'
import { houseOf } from '../house'
import { screenLots } from '../staff/screening/screen-lots'

/** Keeps the signs of collusion true to what lots came to, so that no reader waits for statistics. */
export default async function screenClosedLots(container: MedusaContainer): Promise<void> {
  const { pool } = await houseOf(container)
  await screenLots(pool)
}

export const config = { name: 'screen-closed-lots', schedule: { interval: 60_000 } }
