import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { addDocument } from '../../../../../events/documents'
import { findEvent, presentEvent } from '../../../../../events/read-event'
import { houseOf } from '../../../../../house'
import { authorOf } from '../../../../member-actor'
import type { DocumentBody } from '../../sourcing-validators'

/** Adds a document to a draft. */
export const POST = async (req: MedusaRequest, res: MedusaResponse) => {
  const { pool } = await houseOf(req.scope)
  const author = authorOf(req)
  await addDocument(pool, author, req.params.id, req.validatedBody as DocumentBody)
  const event = await findEvent(pool, req.params.id)
  res.status(201).json({ event: presentEvent(event, 'buyer', author.company_id) })
}
