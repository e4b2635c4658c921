import type {
  AuthenticatedMedusaRequest,
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from '@medusajs/framework/http'
import type { MedusaContainer } from '@medusajs/framework/types'
import { isKeyInForce } from '../queries/publishable-key'
import { tokenReader } from './token-claims'

/** Leaves the router of the short way: the request goes the long one, as if this were not there. */
const LONG_WAY = 'router'

/**
 * Stands before the store guard where a hot request does not pass Medusa's router, whose layers cost more than the
 * answer. Only who is certainly welcome gets past: a bearer token and a publishable key that hold, no cookie (it may
 * carry a session), no origin (a browser's CORS), a body of JSON or none. Everyone else goes the long way and gets his
 * answer there.
 */
export function shortWay(container: MedusaContainer) {
  const claimsOf = tokenReader(container)

  return async (req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction) => {
    const { authorization, cookie, origin } = req.headers
    const token = req.get('x-publishable-api-key')
    if (!authorization || !token || cookie || origin) return next(LONG_WAY)
    if (req.method !== 'GET' && !req.is('json')) return next(LONG_WAY)
    const claims = claimsOf(authorization)
    if (!claims?.actor_id || !(await isKeyInForce(container, token))) return next(LONG_WAY)
    Object.assign(req as AuthenticatedMedusaRequest, { scope: container, auth_context: claims })
    res.set({ vary: 'Origin', 'access-control-allow-credentials': 'true' })
    next()
  }
}
