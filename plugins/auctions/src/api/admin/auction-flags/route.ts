import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { houseOf } from '../../../house'
import { listFlags } from '../../../staff/list-flags'
import type { FlagsQuery } from './validators'

/** Signs of collusion in closed lots, the least likely by chance first. */
export const GET = async (req: MedusaRequest, res: MedusaResponse) => {
  const { pool } = await houseOf(req.scope)
  res.json(await listFlags(pool, req.validatedQuery as FlagsQuery))
}
