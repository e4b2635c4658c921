import { memberOf } from '@gostiny/companies'
import { languageOf, type Language } from '@gostiny/platform'
import type { MedusaRequest } from '@medusajs/framework/http'

/** For whom a page is made: whose prices, in which currency and language. */
export type Buyer = { company_id: string; currency: string; language: Language }

/** The person's company and currency; the language of this request. */
export function buyerOf(req: MedusaRequest): Buyer {
  const { company_id, currency } = memberOf(req)
  return { company_id, currency, language: languageOf(req) }
}
