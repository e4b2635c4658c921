import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { languageOf } from '@gostiny/platform'
import { houseOf } from '../../../../../house'
import { staffLot } from '../../../../../lots/staff-lot'
import { readRecord } from '../../../../../staff/read-record'
import type { RecordQuery } from '../../../auction-events/validators'

/** The record of a lot with who asked for what, newest first. */
export const GET = async (req: MedusaRequest, res: MedusaResponse) => {
  const { pool } = await houseOf(req.scope)
  const { lot_id } = await staffLot(pool, req.params.id)
  const { limit, offset, ...around } = req.validatedQuery as RecordQuery
  res.json({
    ...(await readRecord(pool, lot_id, { ...around, limit, offset }, languageOf(req))),
    limit,
    offset,
  })
}
