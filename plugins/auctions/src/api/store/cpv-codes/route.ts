import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { memberOf } from '@gostiny/companies'
import { findCpvCodes } from '../../../codes/find-codes'
import { houseOf } from '../../../house'
import type { CodesQuery } from './validators'

/** Codes of the Common Procurement Vocabulary by number or words, named in the asker's language. */
export const GET = async (req: MedusaRequest, res: MedusaResponse) => {
  const { pool } = await houseOf(req.scope)
  const { language } = memberOf(req)
  res.json({ cpv_codes: await findCpvCodes(pool, { ...(req.validatedQuery as CodesQuery), language }) })
}
