import { z } from '@medusajs/framework/zod'
import { currency, id, instant, priceItems } from '../../validators'

export const priceQuestion = z.object({
  company_id: id.nullable().default(null),
  currency: currency.optional(),
  at: instant.optional(),
  items: priceItems,
})
export type PriceQuestionBody = z.infer<typeof priceQuestion>
