import type { Language } from '@gostiny/platform'
import { mayTrade, type Verification } from './verification'

/** A person's active membership with what the request needs to know of its company. */
export type MembershipFact = {
  id: string
  /** Offered and not yet accepted. */
  is_invited: boolean
  company_id: string
  name: string
  verification: Verification
  roles: string[]
  currency: string
  language: Language
}

export type NoCompany = 'no_active_company' | 'company_suspended' | 'company_not_verified'

/**
 * The company a request acts for: the wanted one, else the first that may trade. A company the person does not
 * belong to is refused like one that does not exist; the reason is told only to its own people.
 */
export function chooseCompany(
  memberships: readonly MembershipFact[],
  wanted: string | undefined,
): { company: MembershipFact } | { refusal: NoCompany } {
  const candidates = wanted ? memberships.filter((one) => one.company_id === wanted) : memberships
  const company = candidates.find((one) => mayTrade(one.verification))
  if (company) return { company }
  if (candidates.some((one) => one.verification === 'suspended')) return { refusal: 'company_suspended' }
  return { refusal: candidates.length ? 'company_not_verified' : 'no_active_company' }
}
