import { createWorkflow, WorkflowResponse } from '@medusajs/framework/workflows-sdk'
import { emitEventStep } from '@medusajs/medusa/core-flows'
import { PRICE_LIST_CHANGED } from './events'
import { updatePriceListStep } from './steps/update-price-list'
import type { PriceListChange } from './types'

/** Renames, ranks, dates, publishes or withdraws a list. */
export const updatePriceListWorkflow = createWorkflow(
  'update-company-price-list',
  (input: PriceListChange) => {
    const list = updatePriceListStep(input)
    emitEventStep({ eventName: PRICE_LIST_CHANGED, data: list })

    return new WorkflowResponse(list)
  },
)
