import type {
  AuthenticatedMedusaRequest,
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from '@medusajs/framework/http'
import { guard, languageOf, refuse } from '@gostiny/platform'
import { keptPerson } from '../queries/kept-person'
import { resolvePerson } from '../queries/resolve-person'
import { companyOf } from './acting-member'
import { admit } from './member'
import { signedInPerson } from './signed-in-person'

export const COMPANY_HEADER = 'x-company-id'

/** First path segments below /store that need no signing in. Everything else does, whoever adds it. */
export const PUBLIC_STORE_AREAS: readonly string[] = ['password-resets', 'sealed-shares']

/** Answers for a person without an active company too, so that he can choose another. */
const PERSON_AREA = 'me'

const storeGuardBy = (find: typeof keptPerson) =>
  guard('company-member', async (req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction) => {
    const [, , area] = `${req.baseUrl}${req.path}`.toLowerCase().split('/')
    if (PUBLIC_STORE_AREAS.includes(area)) return next()

    const person = await signedInPerson(req as AuthenticatedMedusaRequest, find)
    req.headers['x-language'] ??= person.language
    const company = await companyOf(req.scope, person, req.get(COMPANY_HEADER) || undefined)
    if (!('refusal' in company)) {
      const { id: person_id, customer_id } = person
      admit(req, person, { ...company, person_id, customer_id, language: languageOf(req) })
      return next()
    }
    if (area !== PERSON_AREA || !person.memberships.length) refuse(company.refusal, { status: 403 })
    admit(req, person)
    next()
  })

/**
 * Keeps the doors of /store: a signed-in person, acting for a company he belongs to, which may trade.
 * Asked afresh on every request: a suspension or a removal works at once. Acting for a company accepts its
 * invitation.
 */
export const storeGuard = storeGuardBy(resolvePerson)

/** The same for what is asked too often to ask afresh: a suspension or a removal works within 1.5 seconds. */
export const keptStoreGuard = storeGuardBy(keptPerson)
