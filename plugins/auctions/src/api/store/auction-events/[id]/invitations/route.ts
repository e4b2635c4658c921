import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { admitSupplier } from '../../../../../events/admit-supplier'
import type { SupplierBody } from '../../../../../events/event-body'
import { houseOf } from '../../../../../house'
import { authorOf } from '../../../../member-actor'

/** Invites one more supplier into a published auction. */
export const POST = async (req: MedusaRequest, res: MedusaResponse) => {
  const house = await houseOf(req.scope)
  await admitSupplier(req.scope, house, authorOf(req), req.params.id, req.validatedBody as SupplierBody)
  res.status(201).json({ invited: true })
}
