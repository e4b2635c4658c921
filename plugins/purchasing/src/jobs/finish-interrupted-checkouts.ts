import type { MedusaContainer } from '@medusajs/framework/types'
import { pgConnection } from '@gostiny/platform'
import { findInterruptedCheckouts } from '../checkout/find-interrupted-checkouts'
import { finishCheckout } from '../checkout/finish-checkout'
import { cartLock, withLock } from '../locks/with-lock'

/** Finishes checkouts whose process died, for buyers who do not come back to retry. */
export default async function finishInterruptedCheckouts(container: MedusaContainer): Promise<void> {
  for (const { cart_id, order_id } of await findInterruptedCheckouts(pgConnection(container))) {
    await withLock(container, cartLock(cart_id), () => finishCheckout(container, cart_id, order_id))
  }
}

export const config = { name: 'finish-interrupted-checkouts', schedule: { interval: 60_000 } }
