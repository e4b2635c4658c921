import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { presenceCsv, presenceRows } from '../../../../../disputes/presence-report'
import { houseOf } from '../../../../../house'
import { staffLot } from '../../../../../lots/staff-lot'
import { nameFile } from '../../../../file-name'
import { endOf } from '../../../../member-actor'

/** Who was in the room of a lot when: JSON, or CSV with `as=csv`. */
export const GET = async (req: MedusaRequest, res: MedusaResponse) => {
  const house = await houseOf(req.scope)
  const lot = await staffLot(house.pool, req.params.id)
  const presence = await presenceRows(house.pool, lot.lot_id)
  if (req.query.as !== 'csv') return void res.json({ presence })
  res.setHeader('content-type', 'text/csv; charset=utf-8')
  nameFile(req, res, 'presence', lot, { day: await endOf(house, lot), extension: 'csv' })
  res.send(presenceCsv(presence))
}
