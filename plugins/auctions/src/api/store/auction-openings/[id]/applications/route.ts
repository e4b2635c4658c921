import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { applyFor } from '../../../../../events/applications'
import { houseOf } from '../../../../../house'
import { authorOf } from '../../../../member-actor'
import type { ApplicationBody } from '../../../auction-events/sourcing-validators'

/** A supplier asks to be admitted to an open auction. */
export const POST = async (req: MedusaRequest, res: MedusaResponse) => {
  const { pool } = await houseOf(req.scope)
  await applyFor(pool, authorOf(req), req.params.id, (req.validatedBody as ApplicationBody).note)
  res.status(201).json({ applied: true })
}
