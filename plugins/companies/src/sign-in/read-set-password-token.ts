import { getAuthContextFromJwtToken } from '@medusajs/framework/http'
import type { MedusaContainer } from '@medusajs/framework/types'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'

export type SetPasswordToken = { entity_id: string; jti: string }

/** What a set-password link says, or null when it is forged, expired or of another kind. */
export function readSetPasswordToken(container: MedusaContainer, token: string): SetPasswordToken | null {
  const { http } = container.resolve(ContainerRegistrationKeys.CONFIG_MODULE).projectConfig
  const claims = getAuthContextFromJwtToken(
    `Bearer ${token}`,
    http.jwtSecret!,
    ['bearer'],
    ['customer'],
    http.jwtPublicKey,
    http.jwtVerifyOptions ?? http.jwtOptions,
  ) as (Partial<SetPasswordToken> & { purpose?: string }) | null
  if (claims?.purpose !== 'reset' || !claims.entity_id || !claims.jti) return null
  return { entity_id: claims.entity_id, jti: claims.jti }
}
