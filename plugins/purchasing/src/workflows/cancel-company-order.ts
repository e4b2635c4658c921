import { createWorkflow, WorkflowResponse } from '@medusajs/framework/workflows-sdk'
import { cancelOrderWorkflow } from '@medusajs/medusa/core-flows'
import { noteCancelReasonStep, type Cancellation } from './steps/note-cancel-reason'
import { refuseUncancelableOrderStep } from './steps/refuse-uncancelable-order'

/** Cancels an order: frees its stock, calls off the invoice, keeps the reason. */
export const cancelCompanyOrderWorkflow = createWorkflow('cancel-company-order', (input: Cancellation) => {
  refuseUncancelableOrderStep(input)
  const order = noteCancelReasonStep(input)
  cancelOrderWorkflow.runAsStep({ input: { order_id: input.order_id, canceled_by: input.canceled_by } })

  return new WorkflowResponse(order)
})
