import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { houseOf } from '../../../../../house'
import { protocolOf } from '../../../../../lots/protocol'
import { staffLot } from '../../../../../lots/staff-lot'

/** The protocol of a closed lot as JSON Lines. */
export const GET = async (req: MedusaRequest, res: MedusaResponse) => {
  const house = await houseOf(req.scope)
  const { lot_id, number } = await staffLot(house.pool, req.params.id)
  const lines = protocolOf(house, lot_id)
  const first = await lines.next()
  res.setHeader('content-type', 'application/jsonl; charset=utf-8')
  res.setHeader('content-disposition', `attachment; filename="protocol-${number}-${lot_id}.jsonl"`)
  res.write(first.value ?? '')
  await pipeline(Readable.from(lines), res)
}
