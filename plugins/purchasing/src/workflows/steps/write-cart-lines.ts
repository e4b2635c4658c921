import type { ICartModuleService } from '@medusajs/framework/types'
import { Modules } from '@medusajs/framework/utils'
import { createStep, StepResponse } from '@medusajs/framework/workflows-sdk'
import type { LineWrites } from '../types'

/** Creates, changes and removes lines of one cart; undone by restoring what was there. */
export const writeCartLinesStep = createStep(
  'write-company-cart-lines',
  async ({ cart_id, create, update, remove }: LineWrites, { container }) => {
    const carts: ICartModuleService = container.resolve(Modules.CART)
    const before = update.length ? await carts.listLineItems({ id: update.map((line) => line.id) }) : []
    const created = create.length ? await carts.addLineItems(cart_id, create as never) : []
    const undo = { created: created.map((line) => line.id), before, removed: remove }

    if (update.length) {
      await carts.updateLineItems(update.map(({ id, ...data }) => ({ selector: { id }, data })) as never)
    }
    if (remove.length) await carts.softDeleteLineItems(remove)
    return new StepResponse({ created: undo.created }, undo)
  },
  async (undo, { container }) => {
    if (!undo) return

    const carts: ICartModuleService = container.resolve(Modules.CART)
    if (undo.created.length) await carts.deleteLineItems(undo.created)
    if (undo.removed.length) await carts.restoreLineItems(undo.removed)
    for (const { id, quantity, unit_price, compare_at_unit_price, metadata } of undo.before) {
      await carts.updateLineItems(id, { quantity, unit_price, compare_at_unit_price, metadata } as never)
    }
  },
)
