import { z } from '@medusajs/framework/zod'
import { divisionOf } from '../../../modules/auctions/domain/codes'

/** A code of the CPV or its two leading digits; what is looked for is the division. */
const division = z
  .string()
  .trim()
  .refine((code) => divisionOf(code) !== null, 'must be a code of the CPV')
  .transform((code) => divisionOf(code) ?? undefined)

const country = z
  .string()
  .trim()
  .toLowerCase()
  .regex(/^[a-z]{2}$/, 'must be a country of two letters')

export const suppliersQuery = z.object({
  q: z.string().trim().min(1).max(200).optional(),
  division: division.optional(),
  country: country.optional(),
  order: z.enum(['-score', '-won', 'name', '-last_at']).default('-won'),
  limit: z.coerce.number().int().min(1).max(200).default(50),
  offset: z.coerce.number().int().min(0).default(0),
})
export type SuppliersQuery = z.infer<typeof suppliersQuery>

/** What a supplier says he supplies, where to, and how much. */
export const scopeBody = z.object({
  divisions: z.array(division).max(45),
  regions: z.array(country).max(250),
  capacity: z.string().trim().max(1000).default(''),
})
export type ScopeBody = z.infer<typeof scopeBody>
