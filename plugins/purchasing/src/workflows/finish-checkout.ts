import { createWorkflow, transform, when, WorkflowResponse } from '@medusajs/framework/workflows-sdk'
import { Modules, OrderWorkflowEvents } from '@medusajs/framework/utils'
import {
  authorizePaymentSessionStep,
  createRemoteLinkStep,
  emitEventStep,
  updateCartsStep,
} from '@medusajs/medusa/core-flows'
import type { CheckoutState } from '../checkout/read-checkout-state'
import { reserveMissingStockStep } from './steps/reserve-missing-stock'

export type Unfinished = { cart_id: string; order_id: string; state: CheckoutState }

/**
 * The part of Medusa's complete-cart that comes after the order is written, for an order whose process died
 * there: links, the cart's end, stock, the authorised payment, the event.
 */
export const finishCheckoutWorkflow = createWorkflow('finish-company-checkout', (input: Unfinished) => {
  const links = transform({ input }, (data) => missingLinks(data.input))
  when('links-are-missing', links, (missing) => missing.length > 0).then(() => {
    createRemoteLinkStep(links)
  })

  when('cart-is-open', input, ({ state }) => !state.is_completed).then(() => {
    const completed = transform({ input }, (data) => [{ id: data.input.cart_id, completed_at: new Date() }])
    updateCartsStep(completed as never)
  })

  when('payment-is-not-authorized', input, ({ state }) => !state.is_authorized).then(() => {
    reserveMissingStockStep(input)
    const session = transform({ input }, (data) => ({ id: data.input.state.payment_session_id! }))
    authorizePaymentSessionStep(session)
  })

  const event = transform({ input }, (data) => ({ id: data.input.order_id }))
  emitEventStep({ eventName: OrderWorkflowEvents.PLACED, data: event })

  return new WorkflowResponse(event)
})

function missingLinks({ cart_id, order_id, state }: Unfinished) {
  const order = { [Modules.ORDER]: { order_id } }
  const cart = { ...order, [Modules.CART]: { cart_id } }
  const payment = { ...order, [Modules.PAYMENT]: { payment_collection_id: state.payment_collection_id } }

  return [...(state.is_linked ? [] : [cart]), ...(state.is_payment_linked ? [] : [payment])]
}
