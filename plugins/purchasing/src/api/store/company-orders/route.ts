import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { memberOf } from '@gostiny/companies'
import { pgConnection } from '@gostiny/platform'
import { listOrders } from '../../../orders/list-orders'
import type { CompanyOrdersQuery } from './validators'

/** Orders of the active company, whoever of it placed them. */
export const GET = async (req: MedusaRequest, res: MedusaResponse) => {
  const query = req.validatedQuery as CompanyOrdersQuery
  const { company_id } = memberOf(req)
  const { rows, count } = await listOrders(pgConnection(req.scope), { ...query, company_id })

  res.json({
    orders: rows.map(({ company: _, source: __, ...order }) => order),
    count,
    offset: query.offset,
    limit: query.limit,
  })
}
