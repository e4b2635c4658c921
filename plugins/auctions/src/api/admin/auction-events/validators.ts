import { z } from '@medusajs/framework/zod'

export const adminEventsQuery = z.object({
  q: z.string().trim().min(1).max(200).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(20),
  offset: z.coerce.number().int().min(0).default(0),
})
export type AdminEventsQuery = z.infer<typeof adminEventsQuery>

const reason = z.string().trim().min(1).max(1000)

/** What staff may do to a lot: freeze it, let it go on, end it. Never bid, void or award. */
export const staffCommand = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('suspend'), reason }),
  z.object({
    kind: z.literal('resume'),
    in_ms: z.number().int().min(60_000).max(86_400_000).default(60_000),
  }),
  z.object({ kind: z.literal('cancel'), reason }),
])
export type StaffCommand = z.infer<typeof staffCommand>
