import { createStep, createWorkflow, StepResponse, WorkflowResponse } from '@medusajs/framework/workflows-sdk'
import { Modules } from '@medusajs/framework/utils'
import { refuse } from '@gostiny/platform'
import { COMPANIES_MODULE } from '../modules/companies'
import type { PersonFacts } from '../modules/companies/facts'
import type { CompaniesModuleService } from '../modules/companies/service'

export type UpdatePersonInput = { id: string; changes: PersonFacts }

const updatePersonStep = createStep(
  'update-person',
  async ({ id, changes }: UpdatePersonInput, { container }) => {
    const companies = container.resolve<CompaniesModuleService>(COMPANIES_MODULE)
    const [before] = await companies.listPeople({ id })
    if (!before) refuse('person_not_found', { status: 404 })
    await companies.updatePeople({ id, ...changes })
    const { first_name, last_name, phone, language, theme, customer_id } = before
    return new StepResponse(customer_id, { id, first_name, last_name, phone, language, theme })
  },
  async (before, { container }) => {
    if (before) await container.resolve<CompaniesModuleService>(COMPANIES_MODULE).updatePeople(before)
  },
)

const renameCustomerStep = createStep(
  'rename-customer',
  async ({ customerId, changes }: { customerId: string; changes: PersonFacts }, { container }) => {
    const named = (['first_name', 'last_name', 'phone'] as const).filter(
      (field) => changes[field] !== undefined,
    )
    if (!named.length) return new StepResponse(null)
    const update = Object.fromEntries(named.map((field) => [field, changes[field]]))
    await container.resolve(Modules.CUSTOMER).updateCustomers(customerId, update)
    return new StepResponse(null)
  },
)

/** Changes what a person is called and how he is spoken to; the Medusa customer is kept in step. */
export const updatePersonWorkflow = createWorkflow('update-person', (input: UpdatePersonInput) => {
  const customerId = updatePersonStep(input)
  renameCustomerStep({ customerId, changes: input.changes })
  return new WorkflowResponse(customerId)
})
