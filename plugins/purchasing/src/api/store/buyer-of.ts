import type { MedusaRequest } from '@medusajs/framework/http'
import { memberOf } from '@gostiny/companies'
import type { Buyer } from '../../cart/buyer'

type WithChannels = { publishable_key_context?: { sales_channel_ids: string[] } }

/** Who buys, and through which sales channel (the publishable key's). */
export function buyerOf(req: MedusaRequest): Buyer {
  const { company_id, person_id, customer_id, currency, language } = memberOf(req)
  const [sales_channel_id = null] = (req as WithChannels).publishable_key_context?.sales_channel_ids ?? []

  return { company_id, person_id, customer_id, currency, language, sales_channel_id }
}
