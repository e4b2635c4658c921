import type { AuthenticatedMedusaRequest } from '@medusajs/framework/http'
import { refuse } from '@gostiny/platform'
import { resolvePerson, type SignedInPerson } from '../queries/resolve-person'

type Claims = { iat?: number; mfa_enabled?: boolean; mfa_challenge_completed_at?: string | null }

/** What is asked of a request, or of another entrance that carries a token. */
export type TokenBearer = Pick<AuthenticatedMedusaRequest, 'scope' | 'auth_context'>

/** The person whose token a request carries; refused when it was given before his last change of password. */
export async function signedInPerson(
  { scope, auth_context }: TokenBearer,
  find: (
    container: TokenBearer['scope'],
    customerId: string,
  ) => Promise<SignedInPerson | null> = resolvePerson,
): Promise<SignedInPerson> {
  const { actor_id, actor_type } = auth_context ?? {}
  const claims = (auth_context ?? {}) as Claims
  const isPastMfa = !claims.mfa_enabled || claims.mfa_challenge_completed_at
  if (!actor_id || actor_type !== 'customer' || !isPastMfa) refuse('unauthorized', { status: 401 })
  const person = await find(scope, actor_id)
  if (!person) refuse('no_active_company', { status: 403 })
  if (isOlderThanPassword(claims.iat, person.password_changed_at)) refuse('unauthorized', { status: 401 })
  return person
}

/** Token times are whole seconds. */
const isOlderThanPassword = (issuedAt: number | undefined, changedAt: Date | null) =>
  issuedAt !== undefined && changedAt !== null && issuedAt < Math.floor(changedAt.getTime() / 1000)
