import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { memberOf } from '@gostiny/companies'
import { listOpenings } from '../../../events/list-openings'
import { houseOf } from '../../../house'
import type { OpeningsQuery } from '../auction-events/sourcing-validators'

/** Auctions a verified supplier may ask to be admitted to. */
export const GET = async (req: MedusaRequest, res: MedusaResponse) => {
  const { pool } = await houseOf(req.scope)
  const query = req.validatedQuery as OpeningsQuery
  const { company_id, language } = memberOf(req)
  res.json(await listOpenings(pool, { ...query, company_id }, language))
}
