import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import type { ZodType } from '@medusajs/framework/zod'

export type ValidatedPart = 'body' | 'query'
export type RequestContract = { schema: ZodType; where: ValidatedPart }

const contracts = new WeakMap<object, RequestContract>()

/**
 * Middleware that parses the body or the query by a zod schema into `req.validatedBody` or
 * `req.validatedQuery`; a failure is answered 400 with the path of every wrong field. The same schema
 * documents the route ({@link contractOf}).
 */
export function validate(schema: ZodType, where: ValidatedPart) {
  const middleware = (req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction) => {
    const result = schema.safeParse(where === 'body' ? (req.body ?? {}) : req.query)
    if (!result.success) return next(result.error)
    if (where === 'body') req.validatedBody = result.data
    else req.validatedQuery = result.data as Record<string, unknown>
    next()
  }
  contracts.set(middleware, { schema, where })
  return middleware
}

/** The schema a middleware made by {@link validate} checks, for the API reference. */
export const contractOf = (middleware: object): RequestContract | undefined => contracts.get(middleware)
