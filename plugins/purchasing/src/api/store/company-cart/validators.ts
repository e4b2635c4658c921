import { z } from '@medusajs/framework/zod'

const id = z.string().trim().min(1).max(100)
const text = (max: number) =>
  z
    .string()
    .trim()
    .max(max)
    .transform((value) => value || null)
    .nullish()

/** A cart line holds whole units, at most as many as Medusa's integer column takes. */
const quantity = z.coerce.number().int().min(1).max(1_000_000)

export const termsBody = z.object({
  po_number: text(100),
  requested_date: z.preprocess((value) => value || null, z.iso.date().nullish()).optional(),
  purpose: text(500),
  note: text(2000),
  shipping_address_id: id.optional(),
})
export type TermsBody = z.infer<typeof termsBody>

export const newLineBody = z.object({ variant_id: id, quantity })
export type NewLineBody = z.infer<typeof newLineBody>

export const lineBody = z.object({ quantity })
export type LineBody = z.infer<typeof lineBody>

export const completeBody = z.object({
  cart_id: id,
  expected_total: z
    .union([z.string().trim(), z.number().transform(String)])
    .pipe(z.string().regex(/^\d{1,15}(\.\d{1,20})?$/, 'amount_malformed'))
    .optional(),
})
export type CompleteBody = z.infer<typeof completeBody>
