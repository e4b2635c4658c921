import type { IOrderModuleService } from '@medusajs/framework/types'
import { Modules } from '@medusajs/framework/utils'
import { createStep, StepResponse } from '@medusajs/framework/workflows-sdk'

export type Cancellation = { order_id: string; reason: string; canceled_by: string }

/** Keeps on the order why it was canceled. */
export const noteCancelReasonStep = createStep(
  'note-order-cancel-reason',
  async ({ order_id, reason }: Cancellation, { container }) => {
    const orders: IOrderModuleService = container.resolve(Modules.ORDER)
    const { metadata } = await orders.retrieveOrder(order_id, { select: ['id', 'metadata'] })

    await orders.updateOrders(order_id, { metadata: { ...metadata, cancel_reason: reason } })
    return new StepResponse({ id: order_id }, { order_id, metadata })
  },
  async (before, { container }) => {
    if (!before) return

    const orders: IOrderModuleService = container.resolve(Modules.ORDER)
    await orders.updateOrders(before.order_id, { metadata: before.metadata })
  },
)
