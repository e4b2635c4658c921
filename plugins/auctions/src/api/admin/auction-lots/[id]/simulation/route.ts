import type { AuthenticatedMedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { startSimulation, stopSimulation } from '../../../../../bidders/simulations'
import { houseOf } from '../../../../../house'
import { staffLot } from '../../../../../lots/staff-lot'
import type { SimulatedBiddersBody } from '../../../auction-events/validators'

/** Lets simulated suppliers bid in a lot of the demo, or stops them. */
export const POST = async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
  const { pool } = await houseOf(req.scope)
  const { lot_id } = await staffLot(pool, req.params.id)
  const { is_on } = req.validatedBody as SimulatedBiddersBody
  if (is_on) await startSimulation(pool, lot_id, req.auth_context.actor_id)
  else await stopSimulation(pool, lot_id)
  res.json({ simulation: { lot_id, is_on } })
}
