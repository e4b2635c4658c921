import { createSecretKey } from 'node:crypto'
import { getAuthContextFromJwtToken } from '@medusajs/framework/http'
import type { MedusaContainer } from '@medusajs/framework/types'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'

/** What a buyer's or supplier's token says; `exp` is when it ends, seconds since 1970. */
export type TokenClaims = NonNullable<ReturnType<typeof getAuthContextFromJwtToken>> & { exp?: number }

/** How `Authorization: Bearer …` of a store request is read: its claims while the token holds, else null. */
export function tokenReader(container: MedusaContainer): (authorization: string) => TokenClaims | null {
  const { http } = container.resolve(ContainerRegistrationKeys.CONFIG_MODULE).projectConfig
  const secret = typeof http.jwtSecret === 'string' ? createSecretKey(http.jwtSecret, 'utf8') : http.jwtSecret
  const options = http.jwtVerifyOptions ?? http.jwtOptions
  const [schemes, actors] = [['bearer' as const], ['customer']]
  return (authorization) =>
    getAuthContextFromJwtToken(authorization, secret!, schemes, actors, http.jwtPublicKey, options)
}
