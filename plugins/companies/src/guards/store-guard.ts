import type {
  AuthenticatedMedusaRequest,
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from '@medusajs/framework/http'
import { guard, languageOf, refuse } from '@gostiny/platform'
import { chooseCompany } from '../modules/companies/domain'
import { resolvePerson, type SignedInPerson } from '../queries/resolve-person'
import { admit } from './member'

export const COMPANY_HEADER = 'x-company-id'

/** First path segments below /store that need no signing in. Everything else does, whoever adds it. */
export const PUBLIC_STORE_AREAS: readonly string[] = ['password-resets']

/** Answers for a person without an active company too, so that he can choose another. */
const PERSON_AREA = 'me'

type Claims = { iat?: number; mfa_enabled?: boolean; mfa_challenge_completed_at?: string | null }

/**
 * Keeps the doors of /store: a signed-in person, acting for a company he belongs to, which may trade.
 * Asked afresh on every request: a suspension or a removal works at once.
 */
export const storeGuard = guard(
  'company-member',
  async (req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction) => {
    const [, , area] = `${req.baseUrl}${req.path}`.toLowerCase().split('/')
    if (PUBLIC_STORE_AREAS.includes(area)) return next()

    const person = await signedInPerson(req as AuthenticatedMedusaRequest)
    req.headers['x-language'] ??= person.language
    const choice = chooseCompany(person.memberships, req.get(COMPANY_HEADER) || undefined)
    if ('company' in choice) {
      const { company_id, roles, currency } = choice.company
      const { id: person_id, customer_id } = person
      admit(req, person, { person_id, customer_id, company_id, roles, currency, language: languageOf(req) })
      return next()
    }
    if (area !== PERSON_AREA || !person.memberships.length) refuse(choice.refusal, { status: 403 })
    admit(req, person)
    next()
  },
)

async function signedInPerson(req: AuthenticatedMedusaRequest): Promise<SignedInPerson> {
  const { actor_id, actor_type } = req.auth_context ?? {}
  const claims = (req.auth_context ?? {}) as Claims
  const isPastMfa = !claims.mfa_enabled || claims.mfa_challenge_completed_at
  if (!actor_id || actor_type !== 'customer' || !isPastMfa) refuse('unauthorized', { status: 401 })
  const person = await resolvePerson(req.scope, actor_id)
  if (!person) refuse('no_active_company', { status: 403 })
  if (isOlderThanPassword(claims.iat, person.password_changed_at)) refuse('unauthorized', { status: 401 })
  return person
}

/** Token times are whole seconds. */
const isOlderThanPassword = (issuedAt: number | undefined, changedAt: Date | null) =>
  issuedAt !== undefined && changedAt !== null && issuedAt < Math.floor(changedAt.getTime() / 1000)
