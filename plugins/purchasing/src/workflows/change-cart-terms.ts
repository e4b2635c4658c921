import { createWorkflow, transform, when, WorkflowResponse } from '@medusajs/framework/workflows-sdk'
import { CartWorkflowEvents } from '@medusajs/framework/utils'
import { emitEventStep, updateTaxLinesWorkflow } from '@medusajs/medusa/core-flows'
import { setShippingMethodStep } from './steps/set-shipping-method'
import { writeCartTermsStep, type CartTermsChange } from './steps/write-cart-terms'

/** Order number, dates, notes and the address; another address means other delivery and taxes. */
export const changeCartTermsWorkflow = createWorkflow(
  'change-company-cart-terms',
  (input: CartTermsChange) => {
    const written = writeCartTermsStep(input)

    when('address-is-new', { input, written }, (data) => data.input.address !== null).then(() => {
      setShippingMethodStep(written)
      updateTaxLinesWorkflow.runAsStep({ input: { cart_id: input.cart_id } })
    })
    const event = transform({ input }, (data) => ({ id: data.input.cart_id }))
    emitEventStep({ eventName: CartWorkflowEvents.UPDATED, data: event })

    return new WorkflowResponse(written)
  },
)
