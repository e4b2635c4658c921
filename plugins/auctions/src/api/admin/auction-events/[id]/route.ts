import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { findEvent, presentEvent } from '../../../../events/read-event'
import { houseOf } from '../../../../house'

export const GET = async (req: MedusaRequest, res: MedusaResponse) => {
  const { pool } = await houseOf(req.scope)
  res.json({ event: presentEvent(await findEvent(pool, req.params.id), 'staff') })
}
