import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import type { ZodType } from '@medusajs/framework/zod'

/**
 * Middleware that parses the body or the query by a zod schema into `req.validatedBody` or
 * `req.validatedQuery`; a failure is answered 400 with the path of every wrong field.
 */
export function validate(schema: ZodType, where: 'body' | 'query') {
  return (req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction) => {
    const result = schema.safeParse(where === 'body' ? (req.body ?? {}) : req.query)
    if (!result.success) return next(result.error)
    if (where === 'body') req.validatedBody = result.data
    else req.validatedQuery = result.data as Record<string, unknown>
    next()
  }
}
