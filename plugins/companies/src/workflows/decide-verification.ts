import { emitEventStep } from '@medusajs/medusa/core-flows'
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from '@medusajs/framework/workflows-sdk'
import { companyEvents } from '../events'
import { COMPANIES_MODULE } from '../modules/companies'
import type { Verification } from '../modules/companies/domain'
import type { CompaniesModuleService } from '../modules/companies/service'

export type DecideVerificationInput = {
  company_id: string
  state: Verification
  reason?: string | null
  /** Staff user who decides. */
  author_id: string
}

const decideVerificationStep = createStep(
  'decide-verification',
  async (input: DecideVerificationInput, { container }) => {
    const companies = container.resolve<CompaniesModuleService>(COMPANIES_MODULE)
    return new StepResponse(await companies.decideVerification({ ...input, at: new Date() }))
  },
)

/** Moves a company along the verification table and writes the decision log. */
export const decideVerificationWorkflow = createWorkflow(
  'decide-verification',
  (input: DecideVerificationInput) => {
    const from = decideVerificationStep(input)
    const data = transform({ input, from }, ({ input: { company_id, state }, from: before }) => ({
      id: company_id,
      from: before,
      to: state,
    }))
    emitEventStep({ eventName: companyEvents.verificationChanged, data })
    return new WorkflowResponse(data)
  },
)
