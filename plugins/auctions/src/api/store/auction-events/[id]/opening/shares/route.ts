import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { houseOf } from '../../../../../../house'
import { personName } from '../../../../../../sealing/person-name'
import { presentShare } from '../../../../../../sealing/present-share'
import { ofBuyer, readOpening } from '../../../../../../sealing/read-opening'
import type { PresentBody } from '../../../../../../sealing/sealing-body'
import { authorOf } from '../../../../../member-actor'

/** The buyer presents his share, or has the platform present its own. */
export const POST = async (req: MedusaRequest, res: MedusaResponse) => {
  const house = await houseOf(req.scope)
  const { company_id, person_id } = authorOf(req)
  const read = () => readOpening(house.pool, ofBuyer, [req.params.id, company_id])
  const body = req.validatedBody as PresentBody
  const presenter = { id: person_id, name: await personName(house.pool, person_id) }
  const share = body.holder === 'buyer' ? body.share : undefined
  await presentShare(house, await read(), body.holder, presenter, share)
  res.json({ opening: await read() })
}
