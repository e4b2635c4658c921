import type { Order, OrderPage, OrderQuery, ReorderNotice } from './orders.types'
import type { Call } from './transport.server'

export const ordersApi = (call: Call) => ({
  list: (query: OrderQuery) => call.get<OrderPage>('/store/company-orders', query),
  show: (id: string) =>
    call
      .get<{ order: Order }>(`/store/company-orders/${encodeURIComponent(id)}`)
      .then((answer) => answer.order),
  reorder: (id: string) =>
    call.post<{ cart_id: string; notices: ReorderNotice[] }>(
      `/store/company-orders/${encodeURIComponent(id)}/reorder`,
    ),
})
