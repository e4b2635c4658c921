import { z } from '@medusajs/framework/zod'
import { priceItems } from '../../validators'

export const pricesBody = z.object({ items: priceItems })
export type PricesBody = z.infer<typeof pricesBody>
