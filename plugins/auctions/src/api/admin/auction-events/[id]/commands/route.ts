import type { AuthenticatedMedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { commandEvent, lotsOf, type EventCommand } from '../../../../../events/event-commands'
import { houseOf } from '../../../../../house'

/** Staff freeze all lots of an auction, let them go on, or end them. */
export const POST = async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
  const house = await houseOf(req.scope)
  const lots = await lotsOf(house.pool, req.params.id, null)
  const actor = { role: 'staff', person_id: req.auth_context.actor_id } as const
  res.json({ lots: await commandEvent(house, lots, req.validatedBody as EventCommand, actor) })
}
