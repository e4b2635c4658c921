import type { AuthenticatedMedusaRequest, MedusaRequest } from '@medusajs/framework/http'
import { refuse, type Language } from '@gostiny/platform'
import type { SignedInPerson } from '../queries/resolve-person'

/** Who asks and for which company: what every store route scopes its queries by. */
export type Member = {
  person_id: string
  customer_id: string
  company_id: string
  roles: string[]
  language: Language
  /** ISO 4217, lower case. */
  currency: string
}

type Guarded = { person?: SignedInPerson; member?: Member }
const guarded = (req: MedusaRequest) => req as unknown as Guarded

/** Set by the store guard. */
export function admit(req: MedusaRequest, person: SignedInPerson, member?: Member): void {
  Object.assign(guarded(req), { person, member })
}

/** The member the request acts as; 403 `no_active_company` where the store guard has admitted none. */
export const memberOf = (req: MedusaRequest | AuthenticatedMedusaRequest): Member =>
  guarded(req as MedusaRequest).member ?? refuse('no_active_company', { status: 403 })

/** The signed-in person, also where no company is active (`/store/me`). */
export const personOf = (req: MedusaRequest | AuthenticatedMedusaRequest): SignedInPerson =>
  guarded(req as MedusaRequest).person ?? refuse('unauthorized', { status: 401 })

/** The company the request acts for, or null when the person has to choose one. */
export const activeCompanyId = (req: MedusaRequest): string | null => guarded(req).member?.company_id ?? null
