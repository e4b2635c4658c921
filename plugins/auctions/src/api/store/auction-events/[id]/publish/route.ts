import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { inviteSuppliers } from '../../../../../events/invite-suppliers'
import { publishEvent } from '../../../../../events/publish-event'
import { findEvent, presentEvent } from '../../../../../events/read-event'
import { houseOf } from '../../../../../house'
import { authorOf } from '../../../../member-actor'

/** Freezes the rules and opens the record. */
export const POST = async (req: MedusaRequest, res: MedusaResponse) => {
  const house = await houseOf(req.scope)
  const author = authorOf(req)
  await publishEvent(house, author, req.params.id)
  await inviteSuppliers(req.scope, house.pool, req.params.id)
  res.json({ event: presentEvent(await findEvent(house.pool, req.params.id), 'buyer', author.company_id) })
}
