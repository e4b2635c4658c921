import { createWorkflow, transform, WorkflowResponse } from '@medusajs/framework/workflows-sdk'
import { emitEventStep } from '@medusajs/medusa/core-flows'
import { PRICE_LIST_CHANGED } from './events'
import { unassignPriceListStep } from './steps/unassign-price-list'

type Assignment = { list_id: string; id: string }

/** Ends an assignment: the next price asked no longer knows the list. */
export const unassignPriceListWorkflow = createWorkflow(
  'unassign-company-price-list',
  (input: Assignment) => {
    const event = transform({ input }, (data) => ({ id: data.input.list_id }))
    emitEventStep({ eventName: PRICE_LIST_CHANGED, data: event })

    return new WorkflowResponse(unassignPriceListStep(input))
  },
)
