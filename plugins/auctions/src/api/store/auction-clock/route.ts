import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { houseOf } from '../../../house'
import { arrivalOf } from '../../arrival'

/** Two of the four stamps of a clock comparison: when the question came and when the answer left, ms. */
export const GET = async (req: MedusaRequest, res: MedusaResponse) => {
  const { engine } = await houseOf(req.scope)
  const received_at = arrivalOf(req, engine)
  res.json({ received_at, sent_at: engine.now() })
}
