import { createStep, createWorkflow, StepResponse, WorkflowResponse } from '@medusajs/framework/workflows-sdk'
import { COMPANIES_MODULE } from '../modules/companies'
import type { AddressFacts } from '../modules/companies/facts'
import type { CompaniesModuleService } from '../modules/companies/service'

export type SaveAddressInput = { company_id: string; id: string | null; facts: Partial<AddressFacts> }

const saveAddressStep = createStep(
  'save-address',
  async ({ company_id, id, facts }: SaveAddressInput, { container }) => {
    const companies = container.resolve<CompaniesModuleService>(COMPANIES_MODULE)
    const address = await companies.saveAddress(company_id, id, facts)
    return new StepResponse(address.id)
  },
)

/** Adds (id null) or changes an address of a company. Answers its id. */
export const saveAddressWorkflow = createWorkflow(
  'save-company-address',
  (input: SaveAddressInput) => new WorkflowResponse(saveAddressStep(input)),
)
