import type { ICartModuleService } from '@medusajs/framework/types'
import { generateEntityId, Modules } from '@medusajs/framework/utils'
import { createStep, StepResponse } from '@medusajs/framework/workflows-sdk'
import { pgConnection, refuse } from '@gostiny/platform'
import type { CartMetadata } from '../../cart/cart-metadata'
import { defaultAddress } from '../../cart/company-address'

export type NewCompanyCart = {
  company_id: string
  person_id: string
  customer_id: string
  currency: string
  language: string
  sales_channel_id: string | null
}

/** An empty cart of a person for his company, addressed to its default address. */
export const createCompanyCartStep = createStep(
  'create-company-cart',
  async (input: NewCompanyCart, { container }) => {
    const db = pgConnection(container)
    const { company_id, person_id, customer_id, currency } = input
    const region = await db('region').where({ currency_code: currency }).whereNull('deleted_at').first('id')
    if (!region) refuse('currency_not_sold', { status: 422, params: { currency: currency.toUpperCase() } })

    const { email } = await db('customer').where({ id: customer_id }).first('email')
    const address = await defaultAddress(db, company_id)
    const id = generateEntityId('', 'cart')
    const metadata: CartMetadata = {
      company_id,
      person_id,
      source: 'portal',
      cart_id: id,
      shipping_address_id: address.id,
    }

    const carts: ICartModuleService = container.resolve(Modules.CART)
    await carts.createCarts({
      id,
      region_id: region.id,
      currency_code: currency,
      customer_id,
      email,
      sales_channel_id: input.sales_channel_id,
      locale: input.language,
      metadata,
      shipping_address: address.copy,
      billing_address: address.copy,
    } as never)
    return new StepResponse({ id }, id)
  },
  async (id, { container }) => {
    if (!id) return

    const carts: ICartModuleService = container.resolve(Modules.CART)
    await carts.deleteCarts([id])
  },
)
