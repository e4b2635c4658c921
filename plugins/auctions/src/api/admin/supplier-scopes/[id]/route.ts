import type { AuthenticatedMedusaRequest, MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { languageOf } from '@gostiny/platform'
import { houseOf } from '../../../../house'
import { divisionNames, readScope, saveScope } from '../../../../suppliers/scope'
import type { ScopeBody } from '../../../store/auction-suppliers/validators'

/** What a company says it supplies, and every division there is. */
export const GET = async (req: MedusaRequest, res: MedusaResponse) => {
  const { pool } = await houseOf(req.scope)
  res.json({ scope: await readScope(pool, req.params.id), divisions: divisionNames(languageOf(req)) })
}

/** Replaces it on the company's behalf. */
export const POST = async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
  const { pool } = await houseOf(req.scope)
  const author = req.auth_context.actor_id
  res.json({ scope: await saveScope(pool, req.params.id, req.validatedBody as ScopeBody, author) })
}
