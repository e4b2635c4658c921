import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { memberOf } from '@gostiny/companies'
import { houseOf } from '../../../house'
import { readSavings } from '../../../savings/read-savings'
import type { SavingsQuery } from '../../../savings/savings-query'

/** What the member's company saved by auction. */
export const GET = async (req: MedusaRequest, res: MedusaResponse) => {
  const { pool } = await houseOf(req.scope)
  const { company_id, language } = memberOf(req)
  res.json(await readSavings(pool, { ...(req.validatedQuery as SavingsQuery), company_id, language }))
}
