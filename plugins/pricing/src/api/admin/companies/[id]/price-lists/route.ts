import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { pgConnection } from '@gostiny/platform'
import { readPriceLists } from '../../../company-price-lists/read-price-lists'
import type { PriceListsQuery } from '../../../company-price-lists/validators'

/** The lists a company buys by: its own, those of its groups and parents, and those for everyone. */
export const GET = async (req: MedusaRequest, res: MedusaResponse) => {
  const query = { ...(req.validatedQuery as PriceListsQuery), company_id: req.params.id }

  res.json(await readPriceLists(pgConnection(req.scope), query))
}
