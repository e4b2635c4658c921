import { createStep, createWorkflow, StepResponse, WorkflowResponse } from '@medusajs/framework/workflows-sdk'
import { COMPANIES_MODULE } from '../modules/companies'
import type { CompaniesModuleService } from '../modules/companies/service'

export type DeleteAddressInput = { company_id: string; id: string }

const deleteAddressStep = createStep(
  'delete-address',
  async ({ company_id, id }: DeleteAddressInput, { container }) => {
    await container.resolve<CompaniesModuleService>(COMPANIES_MODULE).dropAddress(company_id, id)
    return new StepResponse(id)
  },
)

export const deleteAddressWorkflow = createWorkflow(
  'delete-company-address',
  (input: DeleteAddressInput) => new WorkflowResponse(deleteAddressStep(input)),
)
