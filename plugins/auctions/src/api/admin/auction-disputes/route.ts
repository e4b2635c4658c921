import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import type { DisputesQuery } from '../../../disputes/dispute-bodies'
import { listDisputes } from '../../../disputes/staff-disputes'
import { houseOf } from '../../../house'

/** Disputes before the house. */
export const GET = async (req: MedusaRequest, res: MedusaResponse) => {
  const { pool } = await houseOf(req.scope)
  res.json(await listDisputes(pool, req.validatedQuery as DisputesQuery))
}
