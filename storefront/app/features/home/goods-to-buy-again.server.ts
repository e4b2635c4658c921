import type { createApi } from '~/api/api.server'
import type { OrderSummary } from '~/api/orders.types'
import { boughtOften, stillSold, type BuyAgain } from './buy-again'

const ORDERS_OPENED = 6
const GOODS_SHOWN = 6

type Api = Pick<ReturnType<typeof createApi>, 'catalog' | 'orders'>

/** What the company takes again and again, by its last orders, at today's prices. */
export async function goodsToBuyAgain(api: Api, history: OrderSummary[]): Promise<BuyAgain[]> {
  const last = history.filter(({ status }) => status !== 'canceled').slice(0, ORDERS_OPENED)
  const bought = boughtOften(await Promise.all(last.map(({ id }) => api.orders.show(id))), GOODS_SHOWN)
  if (bought.length === 0) return []
  const { products } = await api.catalog.comparison(bought.map(({ product_id }) => product_id))
  return stillSold(bought, products)
}
