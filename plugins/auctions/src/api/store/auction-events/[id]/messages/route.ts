import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { readMessages, sendMessage } from '../../../../../events/messages'
import { houseOf } from '../../../../../house'
import { authorOf } from '../../../../member-actor'
import type { MessageBody } from '../../validators'

export const GET = async (req: MedusaRequest, res: MedusaResponse) => {
  const { pool } = await houseOf(req.scope)
  res.json({ messages: await readMessages(pool, authorOf(req).company_id, req.params.id) })
}

export const POST = async (req: MedusaRequest, res: MedusaResponse) => {
  const { pool } = await houseOf(req.scope)
  const author = authorOf(req)
  await sendMessage(pool, author, req.params.id, req.validatedBody as MessageBody)
  res.status(201).json({ messages: await readMessages(pool, author.company_id, req.params.id) })
}
