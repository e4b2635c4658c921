import { listQuery } from '@gostiny/platform'
import { z } from '@medusajs/framework/zod'
import { isUnitCode } from '../../../modules/catalog/domain/units'

export const catalogProductsQuery = listQuery(['updated_at', 'title', 'sku'], {
  category: z.string().max(200).optional(),
  status: z.enum(['draft', 'proposed', 'published', 'rejected']).optional(),
})
export type CatalogProductsQuery = z.infer<typeof catalogProductsQuery>

const languages = <T extends z.ZodType>(value: T) => z.object({ en: value, ru: value, uk: value }).partial()
const title = z.string().trim().min(1).max(500)
const decimal = z.string().regex(/^-?\d+(\.\d+)?$/)
const quantity = z.number().positive().max(1_000_000_000)

const attributeValue = z.union([
  z.object({ code: z.string(), kind: z.literal('number'), number: decimal }),
  z.object({ code: z.string(), kind: z.literal('text'), text: z.string().trim().min(1).max(500) }),
  z.object({ code: z.string(), kind: z.literal('choice'), choice: z.string() }),
  z.object({
    code: z.string(),
    kind: z.literal('dimension'),
    parts: z
      .array(z.object({ prefix: z.string().max(10).optional(), number: decimal }))
      .min(1)
      .max(6),
  }),
])

const document = z
  .object({
    kind: z.enum(['data_sheet', 'certificate', 'manual', 'drawing']),
    titles: languages(title),
    language: z.enum(['en', 'ru', 'uk']).nullish(),
    /** Text kept as it is, or a file uploaded to Medusa before. */
    body: z.string().min(1).max(200_000).optional(),
    file_id: z.string().optional(),
    mime_type: z.string().max(100).default('text/plain; charset=utf-8'),
    size: z.number().int().min(0).optional(),
  })
  .refine((given) => (given.body === undefined) !== (given.file_id === undefined))

/** Everything is optional: what is absent stays. `attributes` and `documents` replace what was there. */
export const catalogProductChange = z.object({
  status: z.enum(['draft', 'proposed', 'published', 'rejected']).optional(),
  texts: languages(z.object({ title, description: z.string().max(20_000).nullish() })).optional(),
  attributes: z.array(attributeValue).max(100).optional(),
  cpv_code: z
    .string()
    .regex(/^\d{8}-\d$/)
    .nullish(),
  glyph: z.string().max(50).nullish(),
  variants: z
    .array(
      z.object({
        id: z.string(),
        pack_size: quantity.optional(),
        min_quantity: quantity.optional(),
        step_quantity: quantity.optional(),
        unit: z.string().refine(isUnitCode).optional(),
        lead_days: z.number().int().min(0).max(3650).nullish(),
      }),
    )
    .max(500)
    .optional(),
  add_documents: z.array(document).max(50).optional(),
  remove_documents: z.array(z.string()).max(200).optional(),
})
export type CatalogProductChange = z.infer<typeof catalogProductChange>
