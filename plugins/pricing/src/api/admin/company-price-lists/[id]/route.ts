import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { pgConnection, refuse } from '@gostiny/platform'
import { deletePriceListWorkflow, updatePriceListWorkflow } from '../../../../workflows'
import { readPriceList } from '../read-price-lists'
import type { PriceListChangeBody } from '../validators'

export const GET = async (req: MedusaRequest, res: MedusaResponse) => {
  const price_list = await readPriceList(pgConnection(req.scope), req.params.id)
  if (!price_list) refuse('price_list_unknown', { status: 404 })

  res.json({ price_list })
}

export const POST = async (req: MedusaRequest<PriceListChangeBody>, res: MedusaResponse) => {
  const { id } = req.params
  await updatePriceListWorkflow(req.scope).run({ input: { id, ...req.validatedBody } })

  res.json({ price_list: await readPriceList(pgConnection(req.scope), id) })
}

export const DELETE = async (req: MedusaRequest, res: MedusaResponse) => {
  const { id } = req.params
  await deletePriceListWorkflow(req.scope).run({ input: { id } })

  res.json({ id, object: 'company_price_list', deleted: true })
}
