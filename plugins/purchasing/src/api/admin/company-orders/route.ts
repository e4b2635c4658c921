import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { pgConnection } from '@gostiny/platform'
import { listOrders } from '../../../orders/list-orders'
import type { AdminOrdersQuery } from './validators'

/** Orders of all companies. */
export const GET = async (req: MedusaRequest, res: MedusaResponse) => {
  const query = req.validatedQuery as AdminOrdersQuery
  const { rows, count } = await listOrders(pgConnection(req.scope), query)

  res.json({ orders: rows, count, offset: query.offset, limit: query.limit })
}
