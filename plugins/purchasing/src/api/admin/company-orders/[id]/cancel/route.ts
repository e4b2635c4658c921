import type { AuthenticatedMedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { presentOrder } from '../../../../../orders/present-order'
import { readOrder } from '../../../../../orders/read-order'
import { cancelCompanyOrderWorkflow } from '../../../../../workflows'
import type { CancelBody } from '../../validators'

export const POST = async (req: AuthenticatedMedusaRequest<CancelBody>, res: MedusaResponse) => {
  const { id: order_id } = req.params
  const { reason } = req.validatedBody
  const input = { order_id, reason, canceled_by: req.auth_context.actor_id }
  await cancelCompanyOrderWorkflow(req.scope).run({ input })

  res.json({ order: await presentOrder(req.scope, await readOrder(req.scope, order_id)) })
}
