import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { decideApplication, readApplications, type Verdict } from '../../../../../../events/applications'
import { houseOf } from '../../../../../../house'
import { authorOf } from '../../../../../member-actor'

/** The buyer admits a supplier who asked, or refuses. */
export const POST = async (req: MedusaRequest, res: MedusaResponse) => {
  const house = await houseOf(req.scope)
  const author = authorOf(req)
  const { id: event_id, application: id } = req.params
  await decideApplication(req.scope, house, author, { event_id, id, verdict: req.validatedBody as Verdict })
  res.json({ applications: await readApplications(house.pool, author, event_id) })
}
