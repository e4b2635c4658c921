import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { houseOf } from '../../../../../house'
import { protocolOf } from '../../../../../lots/protocol'
import type { ProtocolQuery } from '../../../auction-events/validators'
import { staffLot } from '../../../../../lots/staff-lot'
import { nameFile } from '../../../../file-name'
import { endOf } from '../../../../member-actor'

/** The protocol of a closed lot as JSON Lines; with `limits=disclosed` with the key to the limits of its proxies. */
export const GET = async (req: MedusaRequest, res: MedusaResponse) => {
  const house = await houseOf(req.scope)
  const lot = await staffLot(house.pool, req.params.id)
  const { limits } = req.validatedQuery as ProtocolQuery
  const lines = protocolOf(house, lot.lot_id, limits === 'disclosed' ? 'limits' : 'nothing')
  const first = await lines.next()
  res.setHeader('content-type', 'application/jsonl; charset=utf-8')
  nameFile(req, res, 'protocol', lot, { day: await endOf(house, lot), extension: 'jsonl' })
  res.write(first.value ?? '')
  await pipeline(Readable.from(lines), res)
}
