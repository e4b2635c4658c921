import { createStep, StepResponse } from '@medusajs/framework/workflows-sdk'
import { pgConnection, refuse } from '@gostiny/platform'

const sql = `
  select ordered.status,
         exists (select from order_fulfillment link join fulfillment on fulfillment.id = link.fulfillment_id
                 where link.order_id = ordered.id and link.deleted_at is null
                   and fulfillment.canceled_at is null and fulfillment.deleted_at is null) as is_fulfilled,
         exists (select from "return" where "return".order_id = ordered.id and "return".canceled_at is null
                 and "return".deleted_at is null) as is_returned
  from "order" ordered
  where ordered.id = ? and ordered.metadata->>'company_id' is not null and ordered.deleted_at is null`

/** Only a pending order that nothing was shipped or returned of can be canceled. */
export const refuseUncancelableOrderStep = createStep(
  'refuse-uncancelable-order',
  async ({ order_id }: { order_id: string }, { container }) => {
    const { rows } = await pgConnection(container).raw(sql, [order_id])
    const [order] = rows
    if (!order) refuse('order_unknown', { status: 404 })
    if (order.status !== 'pending' || order.is_fulfilled || order.is_returned) {
      refuse('order_not_cancelable', { status: 409 })
    }

    return new StepResponse({ id: order_id })
  },
)
