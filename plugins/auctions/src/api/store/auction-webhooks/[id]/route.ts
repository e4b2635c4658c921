import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { memberOf } from '@gostiny/companies'
import { houseOf } from '../../../../house'
import { deleteWebhook, switchWebhook } from '../../../../webhooks/webhooks'
import type { WebhookSwitch } from '../validators'

/** Switches an endpoint on, also one that was disabled for its failures, or off. */
export const POST = async (req: MedusaRequest, res: MedusaResponse) => {
  const { pool } = await houseOf(req.scope)
  const { is_enabled } = req.validatedBody as WebhookSwitch
  res.json({ webhook: await switchWebhook(pool, memberOf(req).company_id, req.params.id, is_enabled) })
}

/** Forgets an endpoint and what was to be told to it. */
export const DELETE = async (req: MedusaRequest, res: MedusaResponse) => {
  const { pool } = await houseOf(req.scope)
  await deleteWebhook(pool, memberOf(req).company_id, req.params.id)
  res.status(204).end()
}
