import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { readApplications } from '../../../../../events/applications'
import { houseOf } from '../../../../../house'
import { authorOf } from '../../../../member-actor'

/** Suppliers who asked to be admitted; for the buyer. */
export const GET = async (req: MedusaRequest, res: MedusaResponse) => {
  const { pool } = await houseOf(req.scope)
  res.json({ applications: await readApplications(pool, authorOf(req), req.params.id) })
}
