import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { memberOf } from '@gostiny/companies'
import { houseOf } from '../../../house'
import { addWebhook, listWebhooks } from '../../../webhooks/webhooks'
import { authorOf } from '../../member-actor'
import type { WebhookBody } from './validators'

/** Endpoints of the active company that are told how its lots fare. */
export const GET = async (req: MedusaRequest, res: MedusaResponse) => {
  const { pool } = await houseOf(req.scope)
  res.json({ webhooks: await listWebhooks(pool, memberOf(req).company_id) })
}

/** Registers an endpoint. The secret is shown this once. */
export const POST = async (req: MedusaRequest, res: MedusaResponse) => {
  const house = await houseOf(req.scope)
  res.status(201).json(await addWebhook(house, authorOf(req), req.validatedBody as WebhookBody))
}
