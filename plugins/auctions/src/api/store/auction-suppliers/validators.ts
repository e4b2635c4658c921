import { z } from '@medusajs/framework/zod'

export const suppliersQuery = z.object({
  q: z.string().trim().min(1).max(200).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
  offset: z.coerce.number().int().min(0).default(0),
})
export type SuppliersQuery = z.infer<typeof suppliersQuery>
