import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { inviteSuppliers } from '../../../../../events/invite-suppliers'
import { publishEvent } from '../../../../../events/publish-event'
import { findEvent, presentEvent } from '../../../../../events/read-event'
import { houseOf } from '../../../../../house'
import { inviteThird } from '../../../../../sealing/invite-third'
import type { PublishBody } from '../../../../../sealing/sealing-body'
import { authorOf } from '../../../../member-actor'

/** Freezes the rules and opens the record. */
export const POST = async (req: MedusaRequest, res: MedusaResponse) => {
  const house = await houseOf(req.scope)
  const author = authorOf(req)
  const { sealing } = req.validatedBody as PublishBody
  const { third_token } = await publishEvent(house, author, req.params.id, sealing)
  if (sealing && third_token)
    await inviteThird(req.scope, house.pool, req.params.id, sealing.third, third_token)
  await inviteSuppliers(req.scope, house.pool, req.params.id)
  res.json({ event: presentEvent(await findEvent(house.pool, req.params.id), 'buyer', author.company_id) })
}
