import { languageOf } from '@gostiny/platform'
import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { listCategories } from '../../../store/list-categories'

export const GET = async (req: MedusaRequest, res: MedusaResponse) => {
  const categories = await listCategories(req.scope, languageOf(req))
  res.json({ categories, count: categories.length, offset: 0, limit: categories.length })
}
