import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { houseOf } from '../../../../../house'
import { protocolOf } from '../../../../../lots/protocol'
import type { ProtocolQuery } from '../../../auction-events/validators'
import { staffLot } from '../../../../../lots/staff-lot'

/** The protocol of a closed lot as JSON Lines; with `limits=disclosed` with the key to the limits of its proxies. */
export const GET = async (req: MedusaRequest, res: MedusaResponse) => {
  const house = await houseOf(req.scope)
  const { lot_id, number } = await staffLot(house.pool, req.params.id)
  const { limits } = req.validatedQuery as ProtocolQuery
  const lines = protocolOf(house, lot_id, limits === 'disclosed' ? 'limits' : 'nothing')
  const first = await lines.next()
  res.setHeader('content-type', 'application/jsonl; charset=utf-8')
  res.setHeader('content-disposition', `attachment; filename="protocol-${number}-${lot_id}.jsonl"`)
  res.write(first.value ?? '')
  await pipeline(Readable.from(lines), res)
}
