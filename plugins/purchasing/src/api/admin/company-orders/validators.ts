import { z } from '@medusajs/framework/zod'
import { listQuery } from '@gostiny/platform'
import { ORDER_STATUSES } from '../../store/company-orders/validators'

export const adminOrdersQuery = listQuery(['created_at', 'display_id', 'total'], {
  status: z.enum(ORDER_STATUSES).optional(),
  company_id: z.string().trim().max(100).optional(),
  source: z.enum(['portal', 'import', 'demo']).optional(),
})
export type AdminOrdersQuery = z.infer<typeof adminOrdersQuery>

export const cancelBody = z.object({ reason: z.string().trim().min(1).max(500) })
export type CancelBody = z.infer<typeof cancelBody>
