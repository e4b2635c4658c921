import { createStep, StepResponse } from '@medusajs/framework/workflows-sdk'
import { COMPANIES_MODULE } from '../../modules/companies'
import type { CompaniesModuleService } from '../../modules/companies/service'
import type { PersonFacts } from '../../modules/companies/facts'

type Input = { customer_id: string; email: string; facts: PersonFacts; language: PersonFacts['language'] }

/** The person behind the customer; one who is known already keeps the name and language he chose. */
export const ensurePersonStep = createStep(
  'ensure-person',
  async ({ customer_id, email, facts, language }: Input, { container }) => {
    const companies = container.resolve<CompaniesModuleService>(COMPANIES_MODULE)
    const { person, created } = await companies.ensurePerson({ customer_id, email }, { language, ...facts })
    return new StepResponse(person, created ? person.id : null)
  },
  async (createdId, { container }) => {
    if (createdId) await container.resolve<CompaniesModuleService>(COMPANIES_MODULE).deletePeople([createdId])
  },
)
