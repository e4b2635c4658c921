import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { buyerOf } from '../../../../store/buyer'
import { suggest } from '../../../../store/suggest'
import type { SuggestionsQuery } from '../validators'

export const GET = async (req: MedusaRequest, res: MedusaResponse) => {
  const { q } = req.validatedQuery as SuggestionsQuery
  res.json(await suggest(req.scope, buyerOf(req), q))
}
