import { languageOf } from '@gostiny/platform'
import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { listAttributes } from '../../../admin/list-attributes'

export const GET = async (req: MedusaRequest, res: MedusaResponse) => {
  const attributes = await listAttributes(req.scope, languageOf(req))
  res.json({ attributes, count: attributes.length, offset: 0, limit: attributes.length })
}
