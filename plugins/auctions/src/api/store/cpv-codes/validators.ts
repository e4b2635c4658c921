import { z } from '@medusajs/framework/zod'

export const codesQuery = z.object({
  q: z.string().trim().max(100).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(20),
})
export type CodesQuery = z.infer<typeof codesQuery>
