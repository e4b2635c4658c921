import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { houseOf } from '../../../house'

/** Two of the four stamps of a clock comparison: when the question came and when the answer left, ms. */
export const GET = async (req: MedusaRequest, res: MedusaResponse) => {
  const { engine } = await houseOf(req.scope)
  const received_at = engine.now()
  res.json({ received_at, sent_at: engine.now() })
}
