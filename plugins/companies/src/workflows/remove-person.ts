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
import type { CompaniesModuleService } from '../modules/companies/service'

export type RemovePersonInput = { company_id: string; membership_id: string; keep_administrator: boolean }

const removeMembershipStep = createStep(
  'remove-membership',
  async ({ company_id, membership_id, keep_administrator }: RemovePersonInput, { container }) => {
    const companies = container.resolve<CompaniesModuleService>(COMPANIES_MODULE)
    const change = { status: 'removed' as const }
    const { person_id } = await companies.changeMembership(
      company_id,
      membership_id,
      change,
      keep_administrator,
    )
    return new StepResponse(person_id, membership_id)
  },
  async (id, { container }) => {
    if (id)
      await container
        .resolve<CompaniesModuleService>(COMPANIES_MODULE)
        .updateMemberships({ id, status: 'active' })
  },
)

/** Ends a person's membership; other companies of the same person are not touched. */
export const removePersonWorkflow = createWorkflow('remove-person', (input: RemovePersonInput) => {
  const personId = removeMembershipStep(input)
  const data = transform({ input, personId }, ({ input: { company_id, membership_id }, personId: id }) => ({
    id,
    company_id,
    membership_id,
  }))
  emitEventStep({ eventName: companyEvents.personRemoved, data })
  return new WorkflowResponse(personId)
})
