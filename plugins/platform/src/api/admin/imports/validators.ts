import { z } from '@medusajs/framework/zod'
import { listQuery } from '../../../http/list-query'
import { DATE_FORMATS, DECIMAL_MARKS, RUN_STATES } from '../../../modules/imports/domain'

export const importsQuery = listQuery(['created_at', 'file_name', 'state'], {
  kind: z.string().max(50).optional(),
  state: z.enum(RUN_STATES).optional(),
})
export type ImportsQuery = z.infer<typeof importsQuery>

/** For a bare file as the body; a form carries `kind` and the file's name itself. */
export const uploadQuery = z.object({
  kind: z.string().max(50).default('orders'),
  file_name: z.string().max(255).optional(),
})
export type UploadQuery = z.infer<typeof uploadQuery>

const runOptions = z.object({
  date_format: z.enum(DATE_FORMATS).optional(),
  decimal_mark: z.enum(DECIMAL_MARKS).optional(),
  currency: z
    .string()
    .regex(/^[a-z]{3}$/)
    .optional(),
  lenient: z.boolean().optional(),
})

export const mappingBody = z.object({
  mapping: z.record(z.string().max(100), z.string().max(500)),
  options: runOptions.optional(),
  save_as: z.string().trim().min(1).max(100).optional(),
})
export type MappingBody = z.infer<typeof mappingBody>

export const runBody = z.object({ lenient: z.boolean().optional() })
export type RunBody = z.infer<typeof runBody>

export const mappingsQuery = z.object({ kind: z.string().max(50).default('orders') })
export type MappingsQuery = z.infer<typeof mappingsQuery>
