import { createWorkflow, transform, WorkflowResponse } from '@medusajs/framework/workflows-sdk'
import { emitEventStep } from '@medusajs/medusa/core-flows'
import { PRICE_LIST_CHANGED } from './events'
import { assignPriceListStep } from './steps/assign-price-list'
import type { NewAssignment } from './types'

/** Lets a company, a group, a hierarchy or everyone buy by a list. */
export const assignPriceListWorkflow = createWorkflow('assign-company-price-list', (input: NewAssignment) => {
  const assignment = assignPriceListStep(input)
  const event = transform({ input }, (data) => ({ id: data.input.list_id }))
  emitEventStep({ eventName: PRICE_LIST_CHANGED, data: event })

  return new WorkflowResponse(assignment)
})
