import { z } from '@medusajs/framework/zod'
import { parseFilters } from '../../../modules/catalog/domain/list-filters'

/** Attribute filters in one request: each is a bit of a 32-bit mask. */
const MAX_FILTERS = 20
const MAX_COMPARED = 12

const words = z.string().trim().max(200)

export const productsQuery = z.object({
  q: words.optional().transform((text) => text || undefined),
  category: z.string().max(200).optional(),
  f: z
    .record(z.string().max(100), z.union([z.string().max(2000), z.array(z.string().max(500)).max(50)]))
    .default({})
    .transform(parseFilters)
    .refine((filters) => filters.length <= MAX_FILTERS),
  in_stock: z
    .enum(['0', '1', 'true', 'false'])
    .default('0')
    .transform((flag) => flag === '1' || flag === 'true'),
  order: z.enum(['relevance', 'title', 'price']).default('relevance'),
  limit: z.coerce.number().int().min(1).max(200).default(24),
  offset: z.coerce.number().int().min(0).max(100_000).default(0),
})
export type ProductsQuery = z.infer<typeof productsQuery>

export const comparisonQuery = z.object({
  ids: z
    .string()
    .max(2000)
    .transform((ids) => [...new Set(ids.split(',').filter(Boolean))])
    .refine((ids) => ids.length <= MAX_COMPARED),
})
export type ComparisonQuery = z.infer<typeof comparisonQuery>

export const suggestionsQuery = z.object({ q: words.min(1) })
export type SuggestionsQuery = z.infer<typeof suggestionsQuery>
