import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { pgConnection } from '../../../../http/pg-connection'
import { refuse } from '../../../../refusals/refusal'

/** One mail with its text and html. */
export const GET = async (req: MedusaRequest, res: MedusaResponse) => {
  const mail = await pgConnection(req.scope)('mail_message').where({ id: req.params.id }).first()
  if (!mail) refuse('not_found', { status: 404 })
  res.json({ mail })
}
