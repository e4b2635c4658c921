import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { maySimulate } from '../../../../bidders/simulations'
import { findEvent, presentEvent } from '../../../../events/read-event'
import { houseOf } from '../../../../house'
import { lotFacts } from '../../../../staff/lot-facts'

/** One auction with everybody's names, the newest signed heads and where simulated suppliers bid. */
export const GET = async (req: MedusaRequest, res: MedusaResponse) => {
  const { pool } = await houseOf(req.scope)
  const event = await findEvent(pool, req.params.id)
  const { buyer_company_id } = event
  res.json({
    event: {
      ...presentEvent(event, 'staff'),
      buyer_company_id,
      lot_facts: await lotFacts(pool, event.id),
      may_simulate: await maySimulate(pool),
    },
  })
}
