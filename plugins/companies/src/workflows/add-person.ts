import { acquireLockStep, emitEventStep, releaseLockStep } from '@medusajs/medusa/core-flows'
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from '@medusajs/framework/workflows-sdk'
import { refuse } from '@gostiny/platform'
import { companyEvents } from '../events'
import { COMPANIES_MODULE } from '../modules/companies'
import { normalizeEmail } from '../modules/companies/domain'
import type { MembershipFacts, PersonFacts } from '../modules/companies/facts'
import type { CompaniesModuleService } from '../modules/companies/service'
import { ensureCustomerStep } from './steps/ensure-customer'
import { ensureIdentityStep } from './steps/ensure-identity'
import { ensurePersonStep } from './steps/ensure-person'
import { invitePersonStep } from './steps/invite-person'
import { joinCompanyStep } from './steps/join-company'

export type AddPersonInput = { company_id: string; email: string } & MembershipFacts & PersonFacts

const LOCK_TIMEOUT_SECONDS = 10
const LOCK_TTL_SECONDS = 30

const findCompanyStep = createStep('find-company', async ({ company_id }: AddPersonInput, { container }) => {
  const companies = container.resolve<CompaniesModuleService>(COMPANIES_MODULE)
  const [company] = await companies.listCompanies({ id: company_id })
  return new StepResponse(company ?? refuse('company_not_found', { status: 404 }))
})

/**
 * Adds a person to a company: customer, sign-in identity, person, membership, invitation. All or nothing; what
 * exists already is used as it is. One address is added by one request at a time.
 */
export const addPersonWorkflow = createWorkflow('add-person', (input: AddPersonInput) => {
  const email = transform(input, (data) => normalizeEmail(data.email))
  const lock = transform(email, (address) => `person:${address}`)
  const company = findCompanyStep(input)
  acquireLockStep({ key: lock, timeout: LOCK_TIMEOUT_SECONDS, ttl: LOCK_TTL_SECONDS })

  const names = transform(
    { input, email },
    ({ input: { first_name, last_name, phone }, email: address }) => ({
      email: address,
      first_name,
      last_name,
      phone,
    }),
  )
  const customerId = ensureCustomerStep(names)
  ensureIdentityStep({ email, customer_id: customerId })
  const personInput = transform(
    { input, email, customerId, company },
    ({
      input: { first_name, last_name, phone, language },
      email: address,
      customerId: customer_id,
      company: at,
    }) => ({
      customer_id,
      email: address,
      facts: { first_name, last_name, phone },
      language: language ?? (at.language as PersonFacts['language']),
    }),
  )
  const person = ensurePersonStep(personInput)
  const joining = transform(
    { input, person, company },
    ({ input: { company_id, roles, job_title, ...typed }, person: who, company: at }) => ({
      company_id,
      person_id: who.id,
      facts: {
        roles,
        job_title: job_title ?? null,
        invited_as: {
          first_name: typed.first_name ?? null,
          last_name: typed.last_name ?? null,
          phone: typed.phone ?? null,
          language: typed.language ?? at.language,
        },
      },
    }),
  )
  const membership = joinCompanyStep(joining)
  invitePersonStep({ company, person })
  emitEventStep({
    eventName: companyEvents.personAdded,
    data: { id: person.id, company_id: input.company_id, membership_id: membership.id },
  })
  releaseLockStep({ key: lock })
  return new WorkflowResponse(membership)
})
