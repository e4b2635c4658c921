import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { protocolFor } from '../../../../../lots/protocol-for'
import { nameFile } from '../../../../file-name'
import { endOf, lotRequest } from '../../../../member-actor'

/** The protocol as JSON Lines once the lot is closed: whole for its buyer, for a participant as the rules say. */
export const GET = async (req: MedusaRequest, res: MedusaResponse) => {
  const { house, lot } = await lotRequest(req)
  const lines = protocolFor(house, lot)
  const first = await lines.next()
  res.setHeader('content-type', 'application/jsonl; charset=utf-8')
  nameFile(req, res, 'protocol', lot, { day: await endOf(house, lot), extension: 'jsonl' })
  res.write(first.value ?? '')
  await pipeline(Readable.from(lines), res)
}
