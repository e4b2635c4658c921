import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { playOf, type SimulationBody } from '../../../simulation/asked-simulation'
import { runSimulation } from '../../../simulation/run-simulation'

/** What would come of rules with made-up suppliers, for each of up to three variants. */
export const POST = async (req: MedusaRequest, res: MedusaResponse) => {
  const summaries = await runSimulation(playOf(req.validatedBody as SimulationBody))
  res.json({ summaries })
}
