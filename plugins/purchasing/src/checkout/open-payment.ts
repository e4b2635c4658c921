import type { IPaymentModuleService, MedusaContainer } from '@medusajs/framework/types'
import { Modules } from '@medusajs/framework/utils'
import {
  createPaymentCollectionForCartWorkflow,
  createPaymentSessionsWorkflow,
} from '@medusajs/medusa/core-flows'
import { INVOICE_PAYMENT_PROVIDER } from '@gostiny/payments'
import type { Cart } from '../cart/read-cart'

/** Opens a payment on invoice over the cart's total. One of an earlier attempt is brought up to date. */
export async function openPayment(container: MedusaContainer, cart: Cart): Promise<void> {
  const payment_collection_id = cart.payment_collection_id ?? (await createCollection(container, cart.id))
  if (cart.payment_collection_id) {
    const payments: IPaymentModuleService = container.resolve(Modules.PAYMENT)
    await payments.updatePaymentCollections(payment_collection_id, { amount: cart.totals.total } as never)
  }

  await createPaymentSessionsWorkflow(container).run({
    input: { payment_collection_id, provider_id: INVOICE_PAYMENT_PROVIDER },
  })
}

async function createCollection(container: MedusaContainer, cart_id: string): Promise<string> {
  const { result } = await createPaymentCollectionForCartWorkflow(container).run({ input: { cart_id } })

  return result.id
}
