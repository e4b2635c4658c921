import { z } from '@medusajs/framework/zod'

/** A non-negative amount in major units; a number is taken by its shortest decimal writing. */
export const amount = z
  .union([z.string().trim(), z.number().transform(String)])
  .pipe(z.string().regex(/^\d{1,15}(\.\d{1,10})?$/, 'amount_malformed'))

/** A positive quantity, written as a decimal. */
export const positive = amount.refine((value) => Number(value) > 0, 'quantity_not_positive')

export const quantity = z.coerce.number().positive().max(1e9)
export const id = z.string().trim().min(1).max(100)
export const currency = z
  .string()
  .trim()
  .toLowerCase()
  .regex(/^[a-z]{3}$/, 'currency_malformed')
export const instant = z.coerce.date()

/** True when the period `[starts_at, ends_at)` is not empty. */
export const isPeriod = ({ starts_at, ends_at }: { starts_at?: Date | null; ends_at?: Date | null }) =>
  !starts_at || !ends_at || starts_at < ends_at

export const periodError = { path: ['ends_at'], message: 'period_empty' }
export const period = { starts_at: instant.nullish(), ends_at: instant.nullish() }

export const priceItems = z
  .array(z.object({ variant_id: id, quantity }))
  .min(1)
  .max(500)
