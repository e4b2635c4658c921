import { pipeline } from 'node:stream/promises'
import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { openDocument } from '../../../../../store/document'

export const GET = async (req: MedusaRequest, res: MedusaResponse) => {
  const { name, mime_type, content } = await openDocument(req.scope, req.params.id)
  res.set({ 'content-type': mime_type, 'content-disposition': `attachment; filename="${name}"` })
  if (typeof content === 'string') return void res.send(content)
  await pipeline(content, res)
}
