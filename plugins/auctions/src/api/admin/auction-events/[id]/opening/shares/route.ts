import type { AuthenticatedMedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { houseOf } from '../../../../../../house'
import { presentShare } from '../../../../../../sealing/present-share'
import { ofAnybody, readOpening } from '../../../../../../sealing/read-opening'
import { staffName } from '../../../../../../sealing/person-name'

/** Staff present the share of the platform. */
export const POST = async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
  const house = await houseOf(req.scope)
  const { actor_id } = req.auth_context
  const read = () => readOpening(house.pool, ofAnybody, [req.params.id])
  const presenter = { id: actor_id, name: await staffName(house.pool, actor_id) }
  await presentShare(house, await read(), 'platform', presenter)
  res.json({ opening: await read() })
}
