import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { pgConnection } from '@gostiny/platform'
import { createPriceListWorkflow } from '../../../workflows'
import { readPriceList, readPriceLists } from './read-price-lists'
import type { NewPriceListBody, PriceListsQuery } from './validators'

export const GET = async (req: MedusaRequest, res: MedusaResponse) => {
  res.json(await readPriceLists(pgConnection(req.scope), req.validatedQuery as PriceListsQuery))
}

export const POST = async (req: MedusaRequest<NewPriceListBody>, res: MedusaResponse) => {
  const { result } = await createPriceListWorkflow(req.scope).run({ input: req.validatedBody })
  const price_list = await readPriceList(pgConnection(req.scope), result.id)

  res.status(201).json({ price_list })
}
