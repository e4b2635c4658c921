import type { MedusaContainer } from '@medusajs/framework/types'
import { isStale, priceChanges, type PriceChange } from '../modules/purchasing/domain'
import { writeCartLinesWorkflow } from '../workflows/write-cart-lines'
import { askPrices, linePrice } from './price-lines'
import { readCart, type Cart } from './read-cart'

export type Repriced = { cart: Cart; changes: PriceChange[] }

/**
 * Brings every line to today's price. A line whose price is gone keeps its last one and is among the changes
 * with `now: null`. Call it under the cart's lock.
 */
export async function repriceCart(container: MedusaContainer, cart: Cart): Promise<Repriced> {
  const answers = await askPrices(container, cart, cart.lines)
  const stale = cart.lines.flatMap((line, index) => {
    const answer = answers[index]
    const mustWrite = answer.unit_price !== null && isStale(line, answer)
    return mustWrite ? [{ id: line.id, quantity: line.quantity, ...linePrice(answer, line) }] : []
  })
  const changes = priceChanges(cart.lines, answers)
  if (!stale.length) return { cart, changes }

  const input = { cart_id: cart.id, create: [], update: stale, remove: [] }
  await writeCartLinesWorkflow(container).run({ input })
  return { cart: (await readCart(container, cart.id))!, changes }
}

/** Whether a line says something else than the engine now. */
export async function hasStalePrices(container: MedusaContainer, cart: Cart): Promise<boolean> {
  const answers = await askPrices(container, cart, cart.lines)

  return cart.lines.some((line, index) => answers[index].unit_price !== null && isStale(line, answers[index]))
}
