import type { AuthenticatedMedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { memberOf } from '@gostiny/companies'
import { priceEngine } from '../../../engine/sql-price-engine'
import type { PricesBody } from './validators'

/** Prices of the active company, now, with their reasons and tiers. */
export const POST = async (req: AuthenticatedMedusaRequest<PricesBody>, res: MedusaResponse) => {
  const { company_id, currency } = memberOf(req)
  const { items } = req.validatedBody
  const prices = await priceEngine(req.scope).prices({ company_id, currency, at: new Date(), items })

  res.json({ prices })
}
