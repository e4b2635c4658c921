import { z } from '@medusajs/framework/zod'
import { listQuery } from '@gostiny/platform'
import { amount, currency, id, isPeriod, period, periodError, positive } from '../../validators'

const facts = {
  title: z.string().trim().min(1).max(200),
  priority: z.coerce.number().int().min(-1000).max(1000).default(0),
  status: z.enum(['draft', 'active']).default('draft'),
  ...period,
}

export const priceListsQuery = listQuery(['created_at', 'title', 'priority', 'status', 'currency'], {
  status: z.enum(['draft', 'active']).optional(),
  source: z.enum(['manual', 'derived', 'demo']).optional(),
  currency: currency.optional(),
  company_id: id.optional(),
})
export type PriceListsQuery = z.infer<typeof priceListsQuery>

export const newPriceList = z.object({ ...facts, currency }).refine(isPeriod, periodError)
export type NewPriceListBody = z.infer<typeof newPriceList>

export const priceListChange = z
  .object({
    title: facts.title.optional(),
    priority: facts.priority.unwrap().optional(),
    status: facts.status.unwrap().optional(),
    ...period,
  })
  .refine(isPeriod, periodError)
export type PriceListChangeBody = z.infer<typeof priceListChange>

export const pricesQuery = listQuery(['sku', 'min_quantity', 'amount', 'created_at'], {
  variant_id: id.optional(),
})
export type PricesQuery = z.infer<typeof pricesQuery>

const priceToSave = z
  .object({ id: id.optional(), variant_id: id, min_quantity: positive.default('1'), amount, ...period })
  .refine(isPeriod, periodError)

export const priceChanges = z.object({
  upsert: z.array(priceToSave).max(1000).default([]),
  delete: z.array(id).max(1000).default([]),
})
export type PriceChangesBody = z.infer<typeof priceChanges>

export const newAssignment = z
  .object({ target: z.enum(['company', 'group', 'hierarchy', 'everyone']), target_id: id.nullish() })
  .refine(({ target, target_id }) => (target === 'everyone') === !target_id, {
    path: ['target_id'],
    message: 'assignment_target_needed',
  })
export type NewAssignmentBody = z.infer<typeof newAssignment>
