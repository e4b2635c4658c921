import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { pgConnection } from '../../../http/pg-connection'
import { parseOrder } from '../../../http/list-query'
import type { MailOutboxQuery } from './validators'

/** The mail outbox, newest first. */
export const GET = async (req: MedusaRequest, res: MedusaResponse) => {
  const { limit, offset, order, q, status, company_id, template } = req.validatedQuery as MailOutboxQuery
  const { column, direction } = parseOrder(order)
  const query = pgConnection(req.scope)('mail_message').whereNull('deleted_at')
  if (status) query.where({ status })
  if (template) query.where({ template })
  if (company_id) query.where({ company_id })
  if (q) query.where((either) => either.whereILike('to', `%${q}%`).orWhereILike('subject', `%${q}%`))
  const [{ count }] = await query.clone().count('* as count')
  const mails = await query
    .select(
      'id',
      'to',
      'subject',
      'template',
      'language',
      'status',
      'attempts',
      'last_error',
      'company_id',
      'person_id',
      'created_at',
      'sent_at',
    )
    .orderBy(column, direction)
    .limit(limit)
    .offset(offset)
  res.json({ mails, count: Number(count), offset, limit })
}
