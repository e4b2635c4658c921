import type { OrderVerbs } from '../contract/orders'
import { request } from './http'

export const orderVerbs: OrderVerbs = {
  cancelOrder: (orderId, reason) =>
    request(`/admin/company-orders/${orderId}/cancel`, { method: 'POST', body: { reason } }),
}
