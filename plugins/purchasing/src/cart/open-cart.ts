import type { MedusaContainer } from '@medusajs/framework/types'
import { pgConnection } from '@gostiny/platform'
import { cartLock, openCartLock, withLock } from '../locks/with-lock'
import { finishCheckout } from '../checkout/finish-checkout'
import { openCompanyCartWorkflow } from '../workflows/open-company-cart'
import type { Buyer } from './buyer'
import { findOpenCart } from './find-open-cart'

/** Id of the buyer's cart: the open one, else a new one. A cart left behind by a crashed checkout is finished. */
export async function openCart(container: MedusaContainer, buyer: Buyer): Promise<string> {
  const db = pgConnection(container)
  const { company_id, person_id } = buyer
  const open = await findOpenCart(db, company_id, person_id)
  if (open && !open.order_id) return open.id

  return withLock(container, openCartLock(company_id, person_id), async () => {
    const found = await findOpenCart(db, company_id, person_id)
    if (found && !found.order_id) return found.id
    if (found?.order_id) {
      await withLock(container, cartLock(found.id), () =>
        finishCheckout(container, found.id, found.order_id!),
      )
    }

    const { result } = await openCompanyCartWorkflow(container).run({ input: buyer })
    return result.id
  })
}
