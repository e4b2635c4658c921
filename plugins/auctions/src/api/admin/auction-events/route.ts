import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { houseOf } from '../../../house'
import { listStaffEvents } from '../../../staff/list-staff-events'
import type { AdminEventsQuery } from './validators'

/** All auctions, with how many there are in each state. */
export const GET = async (req: MedusaRequest, res: MedusaResponse) => {
  res.json(await listStaffEvents(await houseOf(req.scope), req.validatedQuery as AdminEventsQuery))
}
