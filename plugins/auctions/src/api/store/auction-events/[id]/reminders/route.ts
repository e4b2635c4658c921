import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { remindSupplier } from '../../../../../events/remind-supplier'
import { houseOf } from '../../../../../house'
import { authorOf } from '../../../../member-actor'
import type { ReminderBody } from '../../sourcing-validators'

/** Writes once more to a supplier who has not answered. */
export const POST = async (req: MedusaRequest, res: MedusaResponse) => {
  const { pool } = await houseOf(req.scope)
  const { supplier_company_id } = req.validatedBody as ReminderBody
  await remindSupplier(req.scope, pool, authorOf(req), req.params.id, supplier_company_id)
  res.json({ reminded: true })
}
