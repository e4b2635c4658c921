import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { houseOf } from '../../../house'

const MOST = 500

/** Companies that have bought by auction, for choosing among them. */
export const GET = async (req: MedusaRequest, res: MedusaResponse) => {
  const { pool } = await houseOf(req.scope)
  const { rows: buyers } = await pool.query<{ id: string; name: string }>(
    `select id, name from company where id in (select buyer_company_id from auction_event)
     order by name, id limit ${MOST}`,
  )
  res.json({ buyers })
}
