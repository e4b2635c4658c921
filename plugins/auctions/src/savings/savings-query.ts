import { z } from '@medusajs/framework/zod'

const period = { from: z.iso.date().optional(), to: z.iso.date().optional() }

export const savingsQuery = z.object(period)
export type SavingsQuery = z.infer<typeof savingsQuery>

export const adminSavingsQuery = z.object({ ...period, company_id: z.string().max(100).optional() })
export type AdminSavingsQuery = z.infer<typeof adminSavingsQuery>

export const pageQuery = z.object({
  limit: z.coerce.number().int().min(1).max(200).default(50),
  offset: z.coerce.number().int().min(0).default(0),
})
export type PageQuery = z.infer<typeof pageQuery>
