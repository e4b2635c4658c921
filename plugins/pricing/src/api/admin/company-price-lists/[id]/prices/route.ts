import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { languageOf, pgConnection } from '@gostiny/platform'
import { formatAmount } from '../../../../../modules/company_pricing/domain'
import { savePricesWorkflow } from '../../../../../workflows'
import type { PriceChangesBody, PricesQuery } from '../../validators'
import { readPrices } from './read-prices'

export const GET = async (req: MedusaRequest, res: MedusaResponse) => {
  const query = req.validatedQuery as PricesQuery
  const { rows, count } = await readPrices(pgConnection(req.scope), req.params.id, query, languageOf(req))
  const prices = rows.map((row) => ({
    ...row,
    min_quantity: Number(row.min_quantity),
    amount: formatAmount(row.amount),
    base_amount: row.base_amount && formatAmount(row.base_amount),
  }))

  res.json({ prices, count, offset: query.offset, limit: query.limit })
}

/** Sets and deletes prices in one go: all or none. */
export const POST = async (req: MedusaRequest<PriceChangesBody>, res: MedusaResponse) => {
  const input = { list_id: req.params.id, ...req.validatedBody }
  const { result } = await savePricesWorkflow(req.scope).run({ input })

  res.json({ saved: result, deleted: req.validatedBody.delete })
}
