import type {
  AuthenticatedMedusaRequest,
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from '@medusajs/framework/http'
import { guard, languageOf, refuse } from '@gostiny/platform'
import { chooseCompany } from '../modules/companies/domain'
import { acceptMembership } from '../queries/accept-membership'
import { admit } from './member'
import { signedInPerson } from './signed-in-person'

export const COMPANY_HEADER = 'x-company-id'

/** First path segments below /store that need no signing in. Everything else does, whoever adds it. */
export const PUBLIC_STORE_AREAS: readonly string[] = ['password-resets']

/** Answers for a person without an active company too, so that he can choose another. */
const PERSON_AREA = 'me'

/**
 * Keeps the doors of /store: a signed-in person, acting for a company he belongs to, which may trade.
 * Asked afresh on every request: a suspension or a removal works at once. Acting for a company accepts its
 * invitation.
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
      if (choice.company.is_invited) await acceptMembership(req.scope, choice.company.id)
      const { id: person_id, customer_id } = person
      admit(req, person, { person_id, customer_id, company_id, roles, currency, language: languageOf(req) })
      return next()
    }
    if (area !== PERSON_AREA || !person.memberships.length) refuse(choice.refusal, { status: 403 })
    admit(req, person)
    next()
  },
)
