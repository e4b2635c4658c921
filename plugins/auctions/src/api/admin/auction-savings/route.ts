import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { languageOf } from '@gostiny/platform'
import { houseOf } from '../../../house'
import { readSavings } from '../../../savings/read-savings'
import type { AdminSavingsQuery } from '../../../savings/savings-query'

/** What one buyer, or all of them, saved by auction. */
export const GET = async (req: MedusaRequest, res: MedusaResponse) => {
  const { pool } = await houseOf(req.scope)
  const { company_id = null, ...period } = req.validatedQuery as AdminSavingsQuery
  res.json(await readSavings(pool, { ...period, company_id, language: languageOf(req) }))
}
