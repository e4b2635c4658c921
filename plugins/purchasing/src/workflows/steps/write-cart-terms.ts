import type { ICartModuleService } from '@medusajs/framework/types'
import { Modules } from '@medusajs/framework/utils'
import { createStep, StepResponse } from '@medusajs/framework/workflows-sdk'
import type { CartMetadata } from '../../cart/cart-metadata'
import type { AddressCopy } from '../../cart/company-address'

export type CartTermsChange = { cart_id: string; metadata: CartMetadata; address: AddressCopy | null }

/** Writes what the buyer says about the whole cart; a new address is copied into it. */
export const writeCartTermsStep = createStep(
  'write-company-cart-terms',
  async ({ cart_id, metadata, address }: CartTermsChange, { container }) => {
    const carts: ICartModuleService = container.resolve(Modules.CART)
    const before = await carts.retrieveCart(cart_id, {
      select: ['id', 'metadata', 'shipping_address_id'] as never,
    })

    const destination = address ? { shipping_address: address } : {}
    await carts.updateCarts(cart_id, { metadata, ...destination } as never)
    const { shipping_address_id } = before as unknown as { shipping_address_id: string | null }
    return new StepResponse({ cart_id }, { cart_id, metadata: before.metadata, shipping_address_id })
  },
  async (before, { container }) => {
    if (!before) return

    const { cart_id, ...data } = before
    const carts: ICartModuleService = container.resolve(Modules.CART)
    await carts.updateCarts(cart_id, data as never)
  },
)
