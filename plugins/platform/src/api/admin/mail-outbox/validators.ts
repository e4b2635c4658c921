import { z } from '@medusajs/framework/zod'
import { listQuery } from '../../../http/list-query'

export const mailOutboxQuery = listQuery(['created_at', 'to', 'subject', 'status'], {
  status: z.enum(['queued', 'kept', 'sent', 'failed']).optional(),
  template: z.string().max(100).optional(),
  company_id: z.string().max(100).optional(),
})
export type MailOutboxQuery = z.infer<typeof mailOutboxQuery>
