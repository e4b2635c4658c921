import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { languageOf, translate } from '@gostiny/platform'
import { awardEvent, proposeEventAward, type EventAwardBody } from '../../../../../events/award-event'
import { lotsOf } from '../../../../../events/event-commands'
import { waitingChoice } from '../../../../../events/kept-choice'
import { houseOf } from '../../../../../house'
import { authorOf } from '../../../../member-actor'

/** The cheapest set of lots and packages, as things stand, and another choice that waits for a second person. */
export const GET = async (req: MedusaRequest, res: MedusaResponse) => {
  const house = await houseOf(req.scope)
  const { company_id, person_id } = authorOf(req)
  const lots = await lotsOf(house.pool, req.params.id, company_id)
  const waiting = await waitingChoice(house.pool, req.params.id, person_id)
  res.json({ proposal: await proposeEventAward(house, lots), waiting })
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
