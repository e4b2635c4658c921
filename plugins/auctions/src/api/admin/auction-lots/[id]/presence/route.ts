import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { presenceCsv, presenceRows } from '../../../../../disputes/presence-report'
import { houseOf } from '../../../../../house'
import { staffLot } from '../../../../../lots/staff-lot'

/** Who was in the room of a lot when: JSON, or CSV with `as=csv`. */
export const GET = async (req: MedusaRequest, res: MedusaResponse) => {
  const { pool } = await houseOf(req.scope)
  const { lot_id, number } = await staffLot(pool, req.params.id)
  const presence = await presenceRows(pool, lot_id)
  if (req.query.as !== 'csv') return void res.json({ presence })
  res.setHeader('content-type', 'text/csv; charset=utf-8')
  res.setHeader('content-disposition', `attachment; filename="presence-${number}-${lot_id}.csv"`)
  res.send(presenceCsv(presence))
}
