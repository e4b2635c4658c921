import { createStep, createWorkflow, StepResponse, WorkflowResponse } from '@medusajs/framework/workflows-sdk'
import { COMPANIES_MODULE } from '../modules/companies'
import type { MembershipFacts } from '../modules/companies/facts'
import type { CompaniesModuleService } from '../modules/companies/service'

export type ChangeMembershipInput = {
  company_id: string
  membership_id: string
  change: Partial<MembershipFacts>
  /** Refuse to take the only administrator away; staff may. */
  keep_administrator: boolean
}

const changeMembershipStep = createStep(
  'change-membership',
  async ({ company_id, membership_id, change, keep_administrator }: ChangeMembershipInput, { container }) => {
    const companies = container.resolve<CompaniesModuleService>(COMPANIES_MODULE)
    const before = await companies.changeMembership(company_id, membership_id, change, keep_administrator)
    return new StepResponse(before.person_id, {
      id: before.id,
      roles: before.roles,
      job_title: before.job_title,
    })
  },
  async (before, { container }) => {
    if (before) await container.resolve<CompaniesModuleService>(COMPANIES_MODULE).updateMemberships(before)
  },
)

/** Changes roles and job title of a person in one company. Answers the person's id. */
export const changeMembershipWorkflow = createWorkflow(
  'change-membership',
  (input: ChangeMembershipInput) => new WorkflowResponse(changeMembershipStep(input)),
)
