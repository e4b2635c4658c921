import { createSecretKey } from 'node:crypto'
import { getAuthContextFromJwtToken } from '@medusajs/framework/http'
import type { MedusaContainer } from '@medusajs/framework/types'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'

/** What a buyer's or supplier's token says; `exp` is when it ends, seconds since 1970. */
export type TokenClaims = NonNullable<ReturnType<typeof getAuthContextFromJwtToken>> & { exp?: number }

const MOST_KEPT = 10_000

/**
 * How `Authorization: Bearer …` of a store request is read: its claims while the token holds, else null. A token whose
 * signature was found good is not computed again until it ends; whether its person may still come in is asked elsewhere.
 */
export function tokenReader(container: MedusaContainer): (authorization: string) => TokenClaims | null {
  const { http } = container.resolve(ContainerRegistrationKeys.CONFIG_MODULE).projectConfig
  const secret = typeof http.jwtSecret === 'string' ? createSecretKey(http.jwtSecret, 'utf8') : http.jwtSecret
  const options = http.jwtVerifyOptions ?? http.jwtOptions
  const [schemes, actors] = [['bearer' as const], ['customer']]
  const good = new Map<string, TokenClaims & { exp: number }>()

  const verified = (authorization: string): TokenClaims | null =>
    getAuthContextFromJwtToken(authorization, secret!, schemes, actors, http.jwtPublicKey, options)

  return (authorization) => {
    const known = good.get(authorization)
    if (known && known.exp * 1000 > Date.now()) return known
    good.delete(authorization)
    const claims = verified(authorization)
    if (claims?.exp === undefined) return claims
    if (good.size >= MOST_KEPT) good.delete(good.keys().next().value!)
    good.set(authorization, { ...claims, exp: claims.exp })
    return claims
  }
}
