import type { MedusaContainer } from '@medusajs/framework/types'
import { ContainerRegistrationKeys, generateJwtToken, Modules } from '@medusajs/framework/utils'
import { portalUrl } from './portal-url'

export const EMAILPASS = 'emailpass'

export type SetPasswordLink = { jti: string; url: string }

/**
 * A single-use link to the portal's set-password page, in the form of Medusa's own reset tokens.
 * Every earlier link of the address stops working.
 */
export async function setPasswordLink(
  container: MedusaContainer,
  email: string,
  validSeconds: number,
): Promise<SetPasswordLink> {
  const { http } = container.resolve(ContainerRegistrationKeys.CONFIG_MODULE).projectConfig
  const { jti } = await container
    .resolve(Modules.AUTH)
    .createPasswordResetToken({ provider: EMAILPASS, entity_id: email, ttl_seconds: validSeconds })
  const token = generateJwtToken(
    { entity_id: email, provider: EMAILPASS, actor_type: 'customer', purpose: 'reset' },
    { secret: http.jwtSecret, expiresIn: `${validSeconds}s`, jwtOptions: { ...http.jwtOptions, jwtid: jti } },
  )
  return { jti, url: portalUrl('/set-password', { token, email }) }
}

/** Makes a link worthless; one that was used already is left alone. */
export async function revokeSetPasswordLink(
  container: MedusaContainer,
  email: string,
  jti: string,
): Promise<void> {
  await container
    .resolve(Modules.AUTH)
    .consumePasswordResetToken({ jti, provider: EMAILPASS, entity_id: email })
    .catch(() => undefined)
}
