import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { maySimulate } from '../../../bidders/simulations'
import { houseOf } from '../../../house'
import { readMonitor } from '../../../staff/read-monitor'

/** Every lot in which something may happen now, with its alarms. */
export const GET = async (req: MedusaRequest, res: MedusaResponse) => {
  const house = await houseOf(req.scope)
  const may_simulate = await maySimulate(house.pool)
  res.json({ ...(await readMonitor(house)), may_simulate })
}
