import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { listEvents } from '../../../events/list-events'
import { houseOf } from '../../../house'
import type { AdminEventsQuery } from './validators'

/** All auctions, newest first. */
export const GET = async (req: MedusaRequest, res: MedusaResponse) => {
  const { pool } = await houseOf(req.scope)
  res.json(await listEvents(pool, { ...(req.validatedQuery as AdminEventsQuery), side: 'staff' }))
}
