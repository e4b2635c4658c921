import { createWorkflow, transform, WorkflowResponse } from '@medusajs/framework/workflows-sdk'
import { emitEventStep } from '@medusajs/medusa/core-flows'
import { PRICE_LIST_CHANGED } from './events'
import { savePricesStep } from './steps/save-prices'
import type { PriceChanges } from './types'

/** Sets and deletes prices of one list, all or none. Answers the ids of the saved ones in their order. */
export const savePricesWorkflow = createWorkflow('save-company-prices', (input: PriceChanges) => {
  const event = transform({ input }, (data) => ({ id: data.input.list_id }))
  emitEventStep({ eventName: PRICE_LIST_CHANGED, data: event })

  return new WorkflowResponse(savePricesStep(input))
})
