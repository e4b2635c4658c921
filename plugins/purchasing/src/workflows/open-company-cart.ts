import { createWorkflow, transform, WorkflowResponse } from '@medusajs/framework/workflows-sdk'
import { CartWorkflowEvents } from '@medusajs/framework/utils'
import { emitEventStep, updateTaxLinesWorkflow } from '@medusajs/medusa/core-flows'
import { createCompanyCartStep, type NewCompanyCart } from './steps/create-company-cart'
import { setShippingMethodStep } from './steps/set-shipping-method'

/** Makes a person's empty cart for his company. */
export const openCompanyCartWorkflow = createWorkflow('open-company-cart', (input: NewCompanyCart) => {
  const cart = createCompanyCartStep(input)
  const delivery = transform({ cart }, (data) => ({ cart_id: data.cart.id }))
  setShippingMethodStep(delivery)
  updateTaxLinesWorkflow.runAsStep({ input: delivery })
  emitEventStep({ eventName: CartWorkflowEvents.CREATED, data: cart })

  return new WorkflowResponse(cart)
})
