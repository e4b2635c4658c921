import type { MedusaContainer } from '@medusajs/framework/types'
import { pgConnection } from '@gostiny/platform'
import { finishCheckoutWorkflow } from '../workflows/finish-checkout'
import { isFinished, readCheckoutState } from './read-checkout-state'

/**
 * Does what a killed process left undone between writing the order and closing its cart. Repeating it changes
 * nothing. Call it under the cart's lock.
 */
export async function finishCheckout(
  container: MedusaContainer,
  cart_id: string,
  order_id: string,
): Promise<void> {
  const state = await readCheckoutState(pgConnection(container), cart_id, order_id)
  if (isFinished(state)) return

  await finishCheckoutWorkflow(container).run({ input: { cart_id, order_id, state } })
}
