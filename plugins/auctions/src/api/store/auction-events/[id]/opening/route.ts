import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { houseOf } from '../../../../../house'
import { ofBuyer, readOpening } from '../../../../../sealing/read-opening'
import { openEnvelopes } from '../../../../../sealing/open-envelopes'
import { authorOf } from '../../../../member-actor'

const openingOf = async (req: MedusaRequest) => {
  const house = await houseOf(req.scope)
  const { company_id, person_id } = authorOf(req)
  const read = () => readOpening(house.pool, ofBuyer, [req.params.id, company_id])
  return { house, person_id, read }
}

/** Where the opening of the buyer's sealed offers stands. */
export const GET = async (req: MedusaRequest, res: MedusaResponse) => {
  const { read } = await openingOf(req)
  res.json({ opening: await read() })
}

/** Opens the envelopes of every lot with the two shares on the table. */
export const POST = async (req: MedusaRequest, res: MedusaResponse) => {
  const { house, person_id, read } = await openingOf(req)
  await openEnvelopes(house, await read(), { role: 'buyer', person_id })
  res.json({ opening: await read() })
}
