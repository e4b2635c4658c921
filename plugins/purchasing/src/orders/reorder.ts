import type { MedusaContainer } from '@medusajs/framework/types'
import { pgConnection } from '@gostiny/platform'
import type { Buyer } from '../cart/buyer'
import { decimal } from '../cart/decimal'
import { askPrices } from '../cart/price-lines'
import { readArticles } from '../cart/read-articles'
import type { CartOutline } from '../cart/read-outline'
import { setLines } from '../cart/set-lines'
import {
  planReorder,
  reorderPriceNotice,
  type OrderedLine,
  type ReorderNotice,
} from '../modules/purchasing/domain'
import { readOrder, type OrderRecord } from './read-order'

export type Reordered = { cart_id: string; notices: ReorderNotice[] }

/** Puts an old order of the company into the buyer's cart and tells what is not as it was. */
export async function reorder(
  container: MedusaContainer,
  buyer: Buyer,
  order_id: string,
): Promise<Reordered> {
  const order = await readOrder(container, order_id, buyer.company_id)
  const ordered: OrderedLine[] = order.items.map(toOrderedLine)
  const notices: ReorderNotice[] = []

  const cart_id = await setLines(container, buyer, async (cart) => {
    const plan = await planFor(container, buyer, cart, ordered)
    notices.push(...plan.notices)
    if (cart.currency !== order.currency_code) return plan.lines

    const answers = await askPrices(container, cart, plan.lines)
    plan.lines.forEach(({ variant_id }, index) => {
      const before = ordered.find((line) => line.variant_id === variant_id)!
      notices.push(...reorderPriceNotice(before.title, before.unit_price, answers[index].unit_price!))
    })
    return plan.lines
  })
  return { cart_id, notices }
}

async function planFor(container: MedusaContainer, buyer: Buyer, cart: CartOutline, ordered: OrderedLine[]) {
  const variant_ids = ordered.flatMap((line) => line.variant_id ?? [])
  const { language } = buyer
  const { sales_channel_id } = cart
  const articles = await readArticles(pgConnection(container), { variant_ids, language, sales_channel_id })
  const asked = [...articles.values()].map(({ variant_id }) => ({
    variant_id,
    quantity: Number.MAX_SAFE_INTEGER,
  }))
  const answers = await askPrices(container, cart, asked)
  for (const answer of answers) if (answer.unit_price === null) articles.delete(answer.variant_id)

  return planReorder(ordered, articles, new Map(cart.lines.map((line) => [line.variant_id, line.quantity])))
}

const toOrderedLine = (item: OrderRecord): OrderedLine => ({
  variant_id: item.variant_id,
  title: item.product_title ?? item.title,
  quantity: Number(item.quantity),
  unit_price: decimal(item.unit_price),
})
