import type { MedusaContainer } from '@medusajs/framework/types'
import { pgConnection, refuse } from '@gostiny/platform'
import { cartLock, withLock } from '../locks/with-lock'
import { writeCartLinesWorkflow } from '../workflows/write-cart-lines'
import type { Buyer } from './buyer'
import { decideLines, type LineTarget } from './decide-lines'
import { openCart } from './open-cart'
import { askPrices } from './price-lines'
import { readArticles } from './read-articles'
import { ownOutline, type CartOutline } from './read-outline'

type TargetsOf = (cart: CartOutline) => LineTarget[] | Promise<LineTarget[]>

/** Puts more of an article into the buyer's cart. Answers the cart's id. */
export const addLine = (container: MedusaContainer, buyer: Buyer, { variant_id, quantity }: LineTarget) =>
  setLines(container, buyer, (cart) => {
    const line = cart.lines.find((candidate) => candidate.variant_id === variant_id)
    return [{ variant_id, quantity: quantity + (line?.quantity ?? 0) }]
  })

/** Sets the quantity of a line of the buyer's cart. */
export const changeLine = (container: MedusaContainer, buyer: Buyer, line_id: string, quantity: number) =>
  setLines(container, buyer, (cart) => [{ variant_id: ownLine(cart, line_id).variant_id, quantity }])

/** Takes a line out of the buyer's cart. */
export async function removeLine(container: MedusaContainer, buyer: Buyer, line_id: string): Promise<string> {
  const cart_id = await openCart(container, buyer)

  return withLock(container, cartLock(cart_id), async () => {
    const cart = await ownOutline(container, cart_id, buyer.company_id)
    const input = { cart_id, create: [], update: [], remove: [ownLine(cart, line_id).id] }
    await writeCartLinesWorkflow(container).run({ input })
    return cart_id
  })
}

/** Sets the quantities of articles, all or none, as decided from the cart as it is. Answers the cart's id. */
export async function setLines(
  container: MedusaContainer,
  buyer: Buyer,
  targetsOf: TargetsOf,
): Promise<string> {
  const cart_id = await openCart(container, buyer)

  return withLock(container, cartLock(cart_id), async () => {
    const cart = await ownOutline(container, cart_id, buyer.company_id)
    const targets = await targetsOf(cart)
    if (!targets.length) return cart_id

    const { sales_channel_id } = cart
    const variant_ids = targets.map((target) => target.variant_id)
    const [articles, answers] = await Promise.all([
      readArticles(pgConnection(container), { variant_ids, language: buyer.language, sales_channel_id }),
      askPrices(container, cart, targets),
    ])

    const writes = decideLines(cart, targets, articles, answers)
    await writeCartLinesWorkflow(container).run({ input: writes })
    return cart_id
  })
}

function ownLine(cart: CartOutline, line_id: string) {
  return cart.lines.find((line) => line.id === line_id) ?? refuse('cart_line_unknown', { status: 404 })
}
