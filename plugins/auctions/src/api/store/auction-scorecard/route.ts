import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { memberOf } from '@gostiny/companies'
import { houseOf } from '../../../house'
import type { PageQuery } from '../../../savings/savings-query'
import { readScorecard } from '../../../suppliers/read-scorecard'

/** How the member's own company does in auctions of others. */
export const GET = async (req: MedusaRequest, res: MedusaResponse) => {
  const { pool } = await houseOf(req.scope)
  res.json(await readScorecard(pool, memberOf(req).company_id, req.validatedQuery as PageQuery))
}
