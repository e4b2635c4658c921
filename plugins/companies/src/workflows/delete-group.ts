import { createStep, createWorkflow, StepResponse, WorkflowResponse } from '@medusajs/framework/workflows-sdk'
import { COMPANIES_MODULE } from '../modules/companies'
import type { CompaniesModuleService } from '../modules/companies/service'

const deleteGroupStep = createStep('delete-group', async ({ id }: { id: string }, { container }) => {
  await container.resolve<CompaniesModuleService>(COMPANIES_MODULE).dropGroup(id)
  return new StepResponse(id)
})

export const deleteGroupWorkflow = createWorkflow(
  'delete-company-group',
  (input: { id: string }) => new WorkflowResponse(deleteGroupStep(input)),
)
