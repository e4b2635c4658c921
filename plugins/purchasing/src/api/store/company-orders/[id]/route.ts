import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { memberOf } from '@gostiny/companies'
import { presentOrder } from '../../../../orders/present-order'
import { readOrder } from '../../../../orders/read-order'

export const GET = async (req: MedusaRequest, res: MedusaResponse) => {
  const order = await readOrder(req.scope, req.params.id, memberOf(req).company_id)

  res.json({ order: await presentOrder(req.scope, order) })
}
