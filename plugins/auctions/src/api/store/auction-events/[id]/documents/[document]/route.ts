import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { memberOf } from '@gostiny/companies'
import { openDocument, removeDocument } from '../../../../../../events/documents'
import { houseOf } from '../../../../../../house'
import { authorOf } from '../../../../../member-actor'

/** A document as a file. */
export const GET = async (req: MedusaRequest, res: MedusaResponse) => {
  const { pool } = await houseOf(req.scope)
  const { id, document } = req.params
  const { name, mime_type, body } = await openDocument(pool, memberOf(req).company_id, id, document)
  res.setHeader('content-type', mime_type)
  res.setHeader('x-content-type-options', 'nosniff')
  res.setHeader('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(name)}`)
  res.send(body)
}

export const DELETE = async (req: MedusaRequest, res: MedusaResponse) => {
  const { pool } = await houseOf(req.scope)
  const { id, document } = req.params
  await removeDocument(pool, authorOf(req), id, document)
  res.json({ id: document, deleted: true })
}
