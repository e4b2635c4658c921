import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { memberOf } from '@gostiny/companies'
import { houseOf } from '../../../house'
import { playOf, type SimulationBody } from '../../../simulation/asked-simulation'
import { castOf } from '../../../simulation/cast-of'
import { runSimulation } from '../../../simulation/run-simulation'

/** What would come of up to three variants of rules with made-up suppliers, or with the bids of a past lot. */
export const POST = async (req: MedusaRequest, res: MedusaResponse) => {
  const asked = req.validatedBody as SimulationBody
  const cast = await castOf(await houseOf(req.scope), memberOf(req).company_id, asked)
  res.json({ summaries: await runSimulation(playOf(asked, cast)) })
}
