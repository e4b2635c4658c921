import { createStep, StepResponse } from '@medusajs/framework/workflows-sdk'
import { Modules } from '@medusajs/framework/utils'

type Input = { email: string; first_name?: string | null; last_name?: string | null; phone?: string | null }

/** The Medusa customer who signs in with the address; created when there is none. */
export const ensureCustomerStep = createStep(
  'ensure-customer',
  async (input: Input, { container }) => {
    const customers = container.resolve(Modules.CUSTOMER)
    const [known] = await customers.listCustomers({ email: input.email, has_account: true })
    if (known) return new StepResponse<string, string | null>(known.id, null)
    const [{ id }] = await customers.createCustomers([
      {
        email: input.email,
        first_name: input.first_name ?? undefined,
        last_name: input.last_name ?? undefined,
        phone: input.phone ?? undefined,
        has_account: true,
      } as { email: string },
    ])
    return new StepResponse<string, string | null>(id, id)
  },
  async (createdId, { container }) => {
    if (createdId) await container.resolve(Modules.CUSTOMER).deleteCustomers([createdId])
  },
)
