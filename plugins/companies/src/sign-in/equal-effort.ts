import type { MedusaContainer } from '@medusajs/framework/types'
import { pgConnection } from '@gostiny/platform'
import { passwordHash } from './password-hash'
import { EMAILPASS } from './set-password-link'

/**
 * Spends on an unknown address the time a known one takes to be judged, so that the clock does not tell which
 * addresses have accounts.
 */
export async function spendEqualEffort(
  container: MedusaContainer,
  email: string,
  password: unknown,
): Promise<void> {
  const known = await pgConnection(container)('provider_identity')
    .where({ provider: EMAILPASS, entity_id: email })
    .whereNull('deleted_at')
    .first('id')
  if (!known && typeof password === 'string') await passwordHash(password)
}
