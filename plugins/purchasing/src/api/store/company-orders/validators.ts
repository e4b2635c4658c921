import { z } from '@medusajs/framework/zod'
import { listQuery } from '@gostiny/platform'

export const ORDER_STATUSES = ['pending', 'completed', 'canceled', 'requires_action', 'archived'] as const

export const companyOrdersQuery = listQuery(['created_at', 'display_id', 'total'], {
  status: z.enum(ORDER_STATUSES).optional(),
})
export type CompanyOrdersQuery = z.infer<typeof companyOrdersQuery>
