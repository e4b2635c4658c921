import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { presenceCsv, presenceRows } from '../../../../../disputes/presence-report'
import { lotRequest } from '../../../../member-actor'

/** When the reader's own people were in the room of a lot, as CSV. */
export const GET = async (req: MedusaRequest, res: MedusaResponse) => {
  const { house, lot, author } = await lotRequest(req)
  const rows = await presenceRows(house.pool, lot.lot_id, author.company_id)
  res.setHeader('content-type', 'text/csv; charset=utf-8')
  res.setHeader('content-disposition', `attachment; filename="presence-${lot.number}-${lot.lot_id}.csv"`)
  res.send(presenceCsv(rows))
}
