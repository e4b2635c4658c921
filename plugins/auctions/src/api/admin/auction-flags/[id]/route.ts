import type { AuthenticatedMedusaRequest, MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { houseOf } from '../../../../house'
import { findFlag, reviewFlag } from '../../../../staff/list-flags'
import type { ReviewBody } from '../validators'

/** One sign with the lots it rests on. */
export const GET = async (req: MedusaRequest, res: MedusaResponse) => {
  const { pool } = await houseOf(req.scope)
  res.json({ flag: await findFlag(pool, req.params.id) })
}

/** What a member of staff thinks of it. */
export const POST = async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
  const { pool } = await houseOf(req.scope)
  const { actor_id } = req.auth_context
  res.json({ flag: await reviewFlag(pool, actor_id, req.params.id, req.validatedBody as ReviewBody) })
}
