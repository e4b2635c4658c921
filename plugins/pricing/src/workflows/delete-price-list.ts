import { createWorkflow, WorkflowResponse } from '@medusajs/framework/workflows-sdk'
import { emitEventStep } from '@medusajs/medusa/core-flows'
import { PRICE_LIST_CHANGED } from './events'
import { deletePriceListStep } from './steps/delete-price-list'

/** Deletes a list with its prices and assignments. Orders keep the list's name on their lines. */
export const deletePriceListWorkflow = createWorkflow(
  'delete-company-price-list',
  (input: { id: string }) => {
    emitEventStep({ eventName: PRICE_LIST_CHANGED, data: input })

    return new WorkflowResponse(deletePriceListStep(input))
  },
)
