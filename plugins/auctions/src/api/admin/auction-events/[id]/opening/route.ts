import type { AuthenticatedMedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { houseOf } from '../../../../../house'
import { openEnvelopes } from '../../../../../sealing/open-envelopes'
import { ofAnybody, readOpening } from '../../../../../sealing/read-opening'

/** Where the opening of sealed offers stands, for staff. */
export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
  const { pool } = await houseOf(req.scope)
  res.json({ opening: await readOpening(pool, ofAnybody, [req.params.id]) })
}

/** Opens the envelopes where the buyer cannot: with the shares of platform and third party. */
export const POST = async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
  const house = await houseOf(req.scope)
  const read = () => readOpening(house.pool, ofAnybody, [req.params.id])
  await openEnvelopes(house, await read(), { role: 'staff', person_id: req.auth_context.actor_id })
  res.json({ opening: await read() })
}
