import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { languageOf, translate } from '@gostiny/platform'
import { awardEvent, proposeEventAward, type EventAwardBody } from '../../../../../events/award-event'
import { lotsOf } from '../../../../../events/event-commands'
import { houseOf } from '../../../../../house'
import { authorOf } from '../../../../member-actor'

/** The cheapest set of lots and packages, as things stand. */
export const GET = async (req: MedusaRequest, res: MedusaResponse) => {
  const house = await houseOf(req.scope)
  const lots = await lotsOf(house.pool, req.params.id, authorOf(req).company_id)
  res.json({ proposal: await proposeEventAward(house, lots) })
}

/** Awards the lots that packages bind, together. */
export const POST = async (req: MedusaRequest, res: MedusaResponse) => {
  const house = await houseOf(req.scope)
  const author = authorOf(req)
  const lots = await lotsOf(house.pool, req.params.id, author.company_id)
  const otherSet = translate(languageOf(req), 'auction_other_set') ?? ''
  await awardEvent(
    req.scope,
    house,
    author,
    req.params.id,
    lots,
    req.validatedBody as EventAwardBody,
    otherSet,
  )
  res.json({ proposal: await proposeEventAward(house, lots) })
}
