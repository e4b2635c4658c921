import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { memberOf } from '@gostiny/companies'
import { houseOf } from '../../../house'
import { divisionNames, readScope, saveScope } from '../../../suppliers/scope'
import type { ScopeBody } from '../auction-suppliers/validators'

/** What the member's company says it supplies, and every division there is. */
export const GET = async (req: MedusaRequest, res: MedusaResponse) => {
  const { pool } = await houseOf(req.scope)
  const { company_id, language } = memberOf(req)
  res.json({ scope: await readScope(pool, company_id), divisions: divisionNames(language) })
}

/** Replaces it. */
export const POST = async (req: MedusaRequest, res: MedusaResponse) => {
  const { pool } = await houseOf(req.scope)
  const { company_id, person_id } = memberOf(req)
  res.json({ scope: await saveScope(pool, company_id, req.validatedBody as ScopeBody, person_id) })
}
