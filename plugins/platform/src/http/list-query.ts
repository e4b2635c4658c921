import { z } from '@medusajs/framework/zod'

export const MAX_LIST_LIMIT = 200

/**
 * Query of every list: `limit` (20, at most 200), `offset`, `order` (a leading minus is descending;
 * only the named columns are accepted), `q`.
 */
export function listQuery<T extends z.ZodRawShape>(sortable: readonly [string, ...string[]], filters: T) {
  const orders = sortable.flatMap((column) => [column, `-${column}`]) as [string, ...string[]]
  return z.object({
    limit: z.coerce.number().int().min(1).max(MAX_LIST_LIMIT).default(20),
    offset: z.coerce.number().int().min(0).default(0),
    order: z.enum(orders).default(orders[1]),
    q: z.string().trim().max(200).optional(),
    ...filters,
  })
}

/** `-created_at` → `{ column: 'created_at', direction: 'desc' }`. */
export function parseOrder(order: string): { column: string; direction: 'asc' | 'desc' } {
  const descending = order.startsWith('-')
  return { column: descending ? order.slice(1) : order, direction: descending ? 'desc' : 'asc' }
}
