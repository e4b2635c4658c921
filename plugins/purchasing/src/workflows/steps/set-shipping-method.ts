import type { ICartModuleService } from '@medusajs/framework/types'
import { Modules } from '@medusajs/framework/utils'
import { createStep, StepResponse } from '@medusajs/framework/workflows-sdk'
import { pgConnection } from '@gostiny/platform'
import { pickShippingOption } from './pick-shipping-option'

/** Gives the cart the default way of delivery to its address, or none where we do not deliver. */
export const setShippingMethodStep = createStep(
  'set-company-cart-shipping-method',
  async ({ cart_id }: { cart_id: string }, { container }) => {
    const carts: ICartModuleService = container.resolve(Modules.CART)
    const option = await pickShippingOption(pgConnection(container), cart_id)
    const current = (await carts.listShippingMethods({ cart_id } as never)).map((method) => method.id)

    const created = option
      ? await carts.addShippingMethods(cart_id, [
          {
            name: option.name,
            amount: option.amount,
            shipping_option_id: option.id,
            data: option.data ?? {},
          },
        ] as never)
      : []
    if (current.length) await carts.softDeleteShippingMethods(current)

    const undo = { created: created.map((method) => method.id), removed: current }
    return new StepResponse({ option_id: option?.id ?? null }, undo)
  },
  async (undo, { container }) => {
    if (!undo) return

    const carts: ICartModuleService = container.resolve(Modules.CART)
    if (undo.created.length) await carts.deleteShippingMethods(undo.created)
    if (undo.removed.length) await carts.restoreShippingMethods(undo.removed)
  },
)
