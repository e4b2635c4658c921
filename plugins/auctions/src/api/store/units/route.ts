import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { memberOf } from '@gostiny/companies'
import { findUnits } from '../../../codes/find-codes'
import { houseOf } from '../../../house'
import type { CodesQuery } from '../cpv-codes/validators'

/** Units by code or name; without words those of everyday trade come first. */
export const GET = async (req: MedusaRequest, res: MedusaResponse) => {
  const { pool } = await houseOf(req.scope)
  const { language } = memberOf(req)
  res.json({ units: await findUnits(pool, { ...(req.validatedQuery as CodesQuery), language }) })
}
