import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { memberOf } from '@gostiny/companies'
import { houseOf } from '../../../../../house'
import { webhookDeliveries } from '../../../../../webhooks/webhooks'
import type { DeliveriesQuery } from '../../validators'

/** The newest deliveries of an endpoint, with attempts, answers and when the next attempt is made. */
export const GET = async (req: MedusaRequest, res: MedusaResponse) => {
  const { pool } = await houseOf(req.scope)
  const { limit } = req.validatedQuery as DeliveriesQuery
  const { company_id } = memberOf(req)
  res.json({ deliveries: await webhookDeliveries(pool, company_id, req.params.id, limit) })
}
