import { createWorkflow, transform, WorkflowResponse } from '@medusajs/framework/workflows-sdk'
import { CartWorkflowEvents } from '@medusajs/framework/utils'
import { emitEventStep } from '@medusajs/medusa/core-flows'
import { taxNewLinesStep } from './steps/tax-new-lines'
import { writeCartLinesStep } from './steps/write-cart-lines'
import type { LineWrites } from './types'

/**
 * Writes decided lines into a cart. Tax lines hold rates, so only new lines need them; a change of quantity or
 * price does not.
 */
export const writeCartLinesWorkflow = createWorkflow('write-company-cart-lines', (input: LineWrites) => {
  const create = taxNewLinesStep({ cart_id: input.cart_id, create: input.create })
  const writes = transform({ input, create }, (data) => ({ ...data.input, create: data.create }))
  const written = writeCartLinesStep(writes)

  const event = transform({ input }, (data) => ({ id: data.input.cart_id }))
  emitEventStep({ eventName: CartWorkflowEvents.UPDATED, data: event })

  return new WorkflowResponse(written)
})
