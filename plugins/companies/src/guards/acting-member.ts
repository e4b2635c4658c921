import type { MedusaContainer } from '@medusajs/framework/types'
import { chooseLanguage, refuse } from '@gostiny/platform'
import { chooseCompany } from '../modules/companies/domain'
import { acceptMembership } from '../queries/accept-membership'
import { keptPerson } from '../queries/kept-person'
import { isKeyInForce } from '../queries/publishable-key'
import type { SignedInPerson } from '../queries/resolve-person'
import type { Member } from './member'
import { signedInPerson } from './signed-in-person'
import { tokenReader } from './token-claims'

/** What somebody shows at an entrance that is not a route: the same as the headers of a store request. */
export type Credentials = {
  /** `Bearer …` */
  authorization: string
  publishable_key: string
  company_id?: string
  language?: string
}

/** The company a person acts for, accepting its invitation, or why there is none. */
export async function companyOf(container: MedusaContainer, person: SignedInPerson, wanted?: string) {
  const choice = chooseCompany(person.memberships, wanted)
  if (!('company' in choice)) return choice
  const { id, company_id, roles, currency, is_invited } = choice.company
  if (is_invited) await acceptMembership(container, id)
  return { company_id, roles, currency }
}

/**
 * Who shows credentials, as a store request with them would be admitted; asked again, it tells whether he still is.
 * @throws Refusal as the store guard does
 */
export function memberReader(container: MedusaContainer): (shown: Credentials) => Promise<Member> {
  const claimsOf = tokenReader(container)

  return async ({ authorization, publishable_key, company_id, language }) => {
    const claims = claimsOf(authorization)
    if (!claims?.actor_id || !(await isKeyInForce(container, publishable_key)))
      refuse('unauthorized', { status: 401 })
    return memberNow(container, claims, { company_id, language })
  }
}

type Identified = Parameters<typeof signedInPerson>[0]['auth_context']

/** The member somebody already signed in acts as now. @throws Refusal as the store guard does */
export async function memberNow(
  container: MedusaContainer,
  auth_context: Identified,
  { company_id, language }: Pick<Credentials, 'company_id' | 'language'>,
): Promise<Member> {
  const person = await signedInPerson({ scope: container, auth_context }, keptPerson)
  const company = await companyOf(container, person, company_id)
  if ('refusal' in company) refuse(company.refusal, { status: 403 })
  const { id: person_id, customer_id } = person
  return {
    ...{ ...company, person_id, customer_id },
    language: chooseLanguage(language ?? person.language, undefined),
  }
}
