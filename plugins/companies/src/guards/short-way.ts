import { createSecretKey } from 'node:crypto'
import {
  getAuthContextFromJwtToken,
  type AuthenticatedMedusaRequest,
  type MedusaNextFunction,
  type MedusaRequest,
  type MedusaResponse,
} from '@medusajs/framework/http'
import type { MedusaContainer } from '@medusajs/framework/types'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { isKeyInForce } from '../queries/publishable-key'

/** Leaves the router of the short way: the request goes the long one, as if this were not there. */
const LONG_WAY = 'router'

/**
 * Stands before the store guard where a hot read does not pass Medusa's router, whose layers cost more than the read.
 * Only who is certainly welcome gets past: a bearer token and a publishable key that hold, no cookie (it may carry a
 * session), no origin (a browser's CORS). Everyone else goes the long way and gets his answer there.
 */
export function shortWay(container: MedusaContainer) {
  const { http } = container.resolve(ContainerRegistrationKeys.CONFIG_MODULE).projectConfig
  const secret = typeof http.jwtSecret === 'string' ? createSecretKey(http.jwtSecret, 'utf8') : http.jwtSecret
  const options = http.jwtVerifyOptions ?? http.jwtOptions

  return async (req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction) => {
    const { authorization, cookie, origin } = req.headers
    const token = req.get('x-publishable-api-key')
    if (!authorization || !token || cookie || origin) return next(LONG_WAY)
    const claims = getAuthContextFromJwtToken(
      authorization,
      secret!,
      ['bearer'],
      ['customer'],
      http.jwtPublicKey,
      options,
    )
    if (!claims?.actor_id || !(await isKeyInForce(container, token))) return next(LONG_WAY)
    Object.assign(req as AuthenticatedMedusaRequest, { scope: container, auth_context: claims })
    res.set({ vary: 'Origin', 'access-control-allow-credentials': 'true' })
    next()
  }
}
