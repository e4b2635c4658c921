import type { AuthenticatedMedusaRequest, MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { decideDispute } from '../../../../disputes/decide-dispute'
import type { DecisionBody } from '../../../../disputes/dispute-bodies'
import { readDispute } from '../../../../disputes/staff-disputes'
import { houseOf } from '../../../../house'

/** One dispute. */
export const GET = async (req: MedusaRequest, res: MedusaResponse) => {
  const { pool } = await houseOf(req.scope)
  res.json({ dispute: await readDispute(pool, req.params.id) })
}

/** Takes it up or decides it. */
export const POST = async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
  const { pool } = await houseOf(req.scope)
  const { id } = req.params
  await decideDispute(req.scope, pool, req.auth_context.actor_id, id, req.validatedBody as DecisionBody)
  res.json({ dispute: await readDispute(pool, id) })
}
