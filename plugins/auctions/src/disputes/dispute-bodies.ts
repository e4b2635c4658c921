import { z } from '@medusajs/framework/zod'
import { listQuery } from '@gostiny/platform'
import { DISPUTE_KINDS, DISPUTE_STATES } from './dispute-states'

export const disputeBody = z.object({
  kind: z.enum(DISPUTE_KINDS),
  body: z.string().trim().min(10).max(4000),
  /** Seq of the line of the record it is about. */
  about_seq: z.number().int().min(1).optional(),
})

export const replyBody = z.object({ body: z.string().trim().min(3).max(4000) })
export type ReplyBody = z.infer<typeof replyBody>

export const withdrawalBody = z.object({ reason: z.string().trim().max(1000).default('') })
export type DisputeWithdrawalBody = z.infer<typeof withdrawalBody>

export const disputesQuery = listQuery(['due_at', 'created_at', 'number'], {
  state: z.enum(DISPUTE_STATES).optional(),
})
export type DisputesQuery = z.infer<typeof disputesQuery>

export const decisionBody = z.object({
  to: z.enum(['in_review', 'upheld', 'refused']),
  text: z.string().trim().min(3).max(4000),
})
export type DecisionBody = z.infer<typeof decisionBody>
