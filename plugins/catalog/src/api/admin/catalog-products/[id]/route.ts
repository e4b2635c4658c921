import { languageOf } from '@gostiny/platform'
import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { catalogProduct } from '../../../../admin/catalog-product'
import { updateCatalogProductWorkflow } from '../../../../workflows/update-catalog-product'
import type { CatalogProductChange } from '../validators'

export const GET = async (req: MedusaRequest, res: MedusaResponse) => {
  res.json({ product: await catalogProduct(req.scope, req.params.id, languageOf(req)) })
}

export const POST = async (req: MedusaRequest<CatalogProductChange>, res: MedusaResponse) => {
  const { id } = req.params
  await updateCatalogProductWorkflow(req.scope).run({ input: { id, change: req.validatedBody } })
  res.json({ product: await catalogProduct(req.scope, id, languageOf(req)) })
}
