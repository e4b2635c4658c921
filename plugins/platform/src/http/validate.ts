import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { z, type ZodType } from '@medusajs/framework/zod'
import { languageOf, type Language } from '../refusals/languages'

export type ValidatedPart = 'body' | 'query'
export type RequestContract = { schema: ZodType; where: ValidatedPart }

/** What zod itself says of a wrong value, where we have no sentence of our own. */
const zodWords: Record<Language, ReturnType<typeof z.locales.en>> = {
  en: z.locales.en(),
  ru: z.locales.ru(),
  uk: z.locales.uk(),
}

const contracts = new WeakMap<object, RequestContract>()

/**
 * Middleware that parses the body or the query by a zod schema into `req.validatedBody` or
 * `req.validatedQuery`; a failure is answered 400 with the path of every wrong field. A message of the schema that
 * is a code of ours is said by its sentence. The same schema documents the route ({@link contractOf}).
 */
export function validate(schema: ZodType, where: ValidatedPart) {
  const middleware = (req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction) => {
    const error = zodWords[languageOf(req)].localeError
    const result = schema.safeParse(where === 'body' ? (req.body ?? {}) : req.query, { error })
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
