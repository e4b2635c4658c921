import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { commandEvent, lotsOf, type EventCommand } from '../../../../../events/event-commands'
import { houseOf } from '../../../../../house'
import { authorOf } from '../../../../member-actor'

/** The buyer pauses, resumes, extends or cancels all lots at once. */
export const POST = async (req: MedusaRequest, res: MedusaResponse) => {
  const house = await houseOf(req.scope)
  const { company_id, person_id } = authorOf(req)
  const lots = await lotsOf(house.pool, req.params.id, company_id)
  const actor = { role: 'buyer', person_id } as const
  res.json({ lots: await commandEvent(house, lots, req.validatedBody as EventCommand, actor) })
}
