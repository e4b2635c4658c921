import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { findEvent, presentEvent } from '../../../../../events/read-event'
import { houseOf } from '../../../../../house'
import { rehearse } from '../../../../../rehearsal/rehearse'
import { authorOf } from '../../../../member-actor'
import type { RehearsalBody } from '../../sourcing-validators'

/** A copy of an auction under the same rules in less time, without an order at its end. */
export const POST = async (req: MedusaRequest, res: MedusaResponse) => {
  const house = await houseOf(req.scope)
  const author = authorOf(req)
  const id = await rehearse(req.scope, house, author, req.params.id, req.validatedBody as RehearsalBody)
  res.status(201).json({ event: presentEvent(await findEvent(house.pool, id), 'buyer', author.company_id) })
}
