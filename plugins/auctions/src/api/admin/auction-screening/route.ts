import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { languageOf } from '@gostiny/platform'
import { houseOf } from '../../../house'
import { readScreening } from '../../../staff/screening/read-screening'

/** When closed lots were screened for signs of collusion, and by what the signs can be narrowed. */
export const GET = async (req: MedusaRequest, res: MedusaResponse) => {
  const { pool } = await houseOf(req.scope)
  res.json({ screening: await readScreening(pool, languageOf(req)) })
}
