import type { createApi } from '~/api/api.server'
import type { OrderSummary } from '~/api/orders.types'
import { buyAgain } from './buy-again'

const ORDERS_OPENED = 6
const GOODS_SHOWN = 6

/** Reads the last orders and takes from them what the company buys again and again. */
export async function goodsToBuyAgain(
  orders: ReturnType<typeof createApi>['orders'],
  history: OrderSummary[],
) {
  const last = history.filter(({ status }) => status !== 'canceled').slice(0, ORDERS_OPENED)
  return buyAgain(await Promise.all(last.map(({ id }) => orders.show(id))), GOODS_SHOWN)
}
