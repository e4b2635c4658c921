import { emitEventStep } from '@medusajs/medusa/core-flows'
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from '@medusajs/framework/workflows-sdk'
import { companyEvents } from '../events'
import { COMPANIES_MODULE } from '../modules/companies'
import type { CompanyFacts } from '../modules/companies/facts'
import type { CompaniesModuleService } from '../modules/companies/service'

export type UpdateCompanyInput = { id: string; changes: Partial<CompanyFacts> }

const updateCompanyStep = createStep(
  'update-company',
  async ({ id, changes }: UpdateCompanyInput, { container }) => {
    await container.resolve<CompaniesModuleService>(COMPANIES_MODULE).changeCompany(id, changes)
    return new StepResponse(id)
  },
)

/** Changes facts, groups and the place in the hierarchy; a change of parent that closes a ring is refused. */
export const updateCompanyWorkflow = createWorkflow('update-company', (input: UpdateCompanyInput) => {
  const id = updateCompanyStep(input)
  emitEventStep({ eventName: companyEvents.updated, data: { id } })
  return new WorkflowResponse(id)
})
