import { createWorkflow, WorkflowResponse } from '@medusajs/framework/workflows-sdk'
import { emitEventStep } from '@medusajs/medusa/core-flows'
import { PRICE_LIST_CHANGED } from './events'
import { createPriceListStep } from './steps/create-price-list'
import type { NewPriceList } from './types'

/** A new company price list, without prices and assigned to nobody. */
export const createPriceListWorkflow = createWorkflow('create-company-price-list', (input: NewPriceList) => {
  const list = createPriceListStep(input)
  emitEventStep({ eventName: PRICE_LIST_CHANGED, data: list })

  return new WorkflowResponse(list)
})
