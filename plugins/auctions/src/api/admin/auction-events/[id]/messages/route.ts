import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { findEvent } from '../../../../../events/read-event'
import { houseOf } from '../../../../../house'
import { staffMessages } from '../../../../../staff/staff-messages'

/** Everything that was written in an auction, with the names behind the aliases. */
export const GET = async (req: MedusaRequest, res: MedusaResponse) => {
  const { pool } = await houseOf(req.scope)
  const { id } = await findEvent(pool, req.params.id)
  res.json({ messages: await staffMessages(pool, id) })
}
