import type {
  AuthenticatedMedusaRequest,
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from '@medusajs/framework/http'
import { guard } from '@gostiny/platform'
import { signedInPerson } from './signed-in-person'

/** A buyer's token is renewed only while it would open the store: not after a change of password. */
export const renewalGuard = guard(
  'token-renewal',
  async (req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction) => {
    const buyer = req as AuthenticatedMedusaRequest
    if (buyer.auth_context?.actor_type !== 'user') await signedInPerson(buyer)
    next()
  },
)
