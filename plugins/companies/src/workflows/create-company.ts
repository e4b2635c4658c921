import { emitEventStep } from '@medusajs/medusa/core-flows'
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from '@medusajs/framework/workflows-sdk'
import { companyEvents } from '../events'
import { COMPANIES_MODULE } from '../modules/companies'
import type { CompanyFacts } from '../modules/companies/facts'
import type { CompaniesModuleService } from '../modules/companies/service'

const createCompanyStep = createStep(
  'create-company',
  async (facts: CompanyFacts, { container }) => {
    const company = await container.resolve<CompaniesModuleService>(COMPANIES_MODULE).addCompany(facts)
    return new StepResponse(company.id, company.id)
  },
  async (id, { container }) => {
    if (id) await container.resolve<CompaniesModuleService>(COMPANIES_MODULE).deleteCompanies([id])
  },
)

/** Registers a company, not yet verified. Answers its id. */
export const createCompanyWorkflow = createWorkflow('create-company', (facts: CompanyFacts) => {
  const id = createCompanyStep(facts)
  emitEventStep({ eventName: companyEvents.created, data: { id } })
  return new WorkflowResponse(id)
})
