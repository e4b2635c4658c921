import { z } from '@medusajs/framework/zod'
import { FLAG_STATES } from '../../../staff/list-flags'

const id = z.string().trim().min(1).max(100)

export const flagsQuery = z.object({
  screen: z.enum(['cover_bids', 'even_gaps', 'rotation', 'identical_prices', 'same_address']).optional(),
  state: z.enum(FLAG_STATES).optional(),
  buyer_company_id: id.optional(),
  company_id: id.optional(),
  category: z.string().max(8).optional(),
  order: z.string().max(40).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
  offset: z.coerce.number().int().min(0).default(0),
})
export type FlagsQuery = z.infer<typeof flagsQuery>

export const reviewBody = z.object({
  state: z.enum(['reviewed', 'dismissed', 'open']),
  reason: z.string().trim().min(3).max(1000),
})
export type ReviewBody = z.infer<typeof reviewBody>
