import { createStep, createWorkflow, StepResponse, WorkflowResponse } from '@medusajs/framework/workflows-sdk'
import { COMPANIES_MODULE } from '../modules/companies'
import type { CompaniesModuleService } from '../modules/companies/service'

export type SaveGroupInput = { id: string | null; name?: string; add?: string[]; remove?: string[] }

const saveGroupStep = createStep(
  'save-group',
  async ({ id, ...facts }: SaveGroupInput, { container }) =>
    new StepResponse(await container.resolve<CompaniesModuleService>(COMPANIES_MODULE).saveGroup(id, facts)),
)

/** Creates (id null) or changes a group and who belongs to it. Answers its id. */
export const saveGroupWorkflow = createWorkflow(
  'save-company-group',
  (input: SaveGroupInput) => new WorkflowResponse(saveGroupStep(input)),
)
