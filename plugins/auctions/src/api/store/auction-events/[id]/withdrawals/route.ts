import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { withdrawInvitation } from '../../../../../events/withdraw-invitation'
import { houseOf } from '../../../../../house'
import { authorOf } from '../../../../member-actor'
import type { WithdrawalBody } from '../../sourcing-validators'

/** Takes an invitation back before the auction begins. */
export const POST = async (req: MedusaRequest, res: MedusaResponse) => {
  const house = await houseOf(req.scope)
  await withdrawInvitation(
    req.scope,
    house,
    authorOf(req),
    req.params.id,
    req.validatedBody as WithdrawalBody,
  )
  res.json({ withdrawn: true })
}
