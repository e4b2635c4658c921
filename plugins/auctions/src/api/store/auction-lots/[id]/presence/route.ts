import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { presenceCsv, presenceRows } from '../../../../../disputes/presence-report'
import { nameFile } from '../../../../file-name'
import { endOf, lotRequest } from '../../../../member-actor'

/** When the reader's own people were in the room of a lot, as CSV. */
export const GET = async (req: MedusaRequest, res: MedusaResponse) => {
  const { house, lot, author } = await lotRequest(req)
  const rows = await presenceRows(house.pool, lot.lot_id, author.company_id)
  res.setHeader('content-type', 'text/csv; charset=utf-8')
  nameFile(req, res, 'presence', lot, { day: await endOf(house, lot), extension: 'csv' })
  res.send(presenceCsv(rows))
}
