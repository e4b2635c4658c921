import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { memberOf } from '@gostiny/companies'
import { houseOf } from '../../../../../house'
import { testWebhook } from '../../../../../webhooks/test-webhook'

/** Makes a delivery that means nothing, switched on or off, and says what the endpoint answered. */
export const POST = async (req: MedusaRequest, res: MedusaResponse) => {
  const house = await houseOf(req.scope)
  res.json({ delivery: await testWebhook(house, memberOf(req).company_id, req.params.id) })
}
