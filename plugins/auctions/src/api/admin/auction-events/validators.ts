import { z } from '@medusajs/framework/zod'
import { listQuery } from '@gostiny/platform'
import { EVENT_STATES } from '../../../events/event-state'

const id = z.string().trim().min(1).max(100)
const instant = z.iso.datetime({ offset: true }).or(z.iso.date())

export const adminEventsQuery = listQuery(['starts_at', 'number', 'title', 'created_at', 'bid_count'], {
  state: z.enum(EVENT_STATES).optional(),
  format: z.enum(['english', 'japanese', 'dutch', 'sealed', 'staged', 'hybrid']).optional(),
  buyer_company_id: id.optional(),
  /** Buyer or invited supplier. */
  company_id: id.optional(),
  /** Start not before, and before. */
  from: instant.optional(),
  to: instant.optional(),
  /** Start within a stretch of days around today. */
  period: z.enum(['next_week', 'last_week', 'last_month', 'last_quarter', 'last_year']).optional(),
})
export type AdminEventsQuery = z.infer<typeof adminEventsQuery>

export const recordQuery = z.object({
  around: z.coerce.number().int().min(0).optional(),
  within_ms: z.coerce.number().int().min(1_000).max(86_400_000).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(100),
  offset: z.coerce.number().int().min(0).default(0),
})
export type RecordQuery = z.infer<typeof recordQuery>
export const protocolQuery = z.object({ limits: z.enum(['withheld', 'disclosed']).default('withheld') })
export type ProtocolQuery = z.infer<typeof protocolQuery>

const reason = z.string().trim().min(3).max(1000)
const seq = z.number().int().min(1)

/** What staff may do to a lot, with a reason that stands in the record. Never bid or award. */
export const staffCommand = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('pause'), reason }),
  z.object({ kind: z.literal('suspend'), reason }),
  z.object({
    kind: z.literal('resume'),
    in_ms: z.number().int().min(60_000).max(86_400_000).default(60_000),
  }),
  z.object({ kind: z.literal('extend'), by_ms: z.number().int().min(1_000).max(86_400_000), reason }),
  z.object({ kind: z.literal('void_bid'), seq, reason }),
  z.object({ kind: z.literal('block'), participant_id: id, reason }),
  z.object({ kind: z.literal('unblock'), participant_id: id, reason }),
  z.object({ kind: z.literal('cancel'), reason }),
])
export type StaffCommand = z.infer<typeof staffCommand>

export const simulatedBiddersBody = z.object({ is_on: z.boolean() })
export type SimulatedBiddersBody = z.infer<typeof simulatedBiddersBody>
