import type { ZodError } from '@medusajs/framework/zod'
import { MedusaError } from '@medusajs/framework/utils'
import { fieldError, type FieldError } from './field-error'
import type { Language } from './languages'
import { translate } from './messages'
import { asRefusal } from './refusal'

export type ErrorAnswer = {
  type: string
  code: string
  message: string
  field?: string
  errors?: FieldError[]
  details?: Record<string, unknown>
}
export type HttpError = { status: number; body: ErrorAnswer }

const typeByStatus: Record<number, string> = {
  400: 'invalid_data',
  401: 'unauthorized',
  403: 'forbidden',
  404: 'not_found',
  409: 'conflict',
  413: 'body_too_large',
  422: 'invalid_data',
  429: 'too_many_requests',
  503: 'unavailable',
}

const statusByMedusaType: Record<string, number> = {
  [MedusaError.Types.INVALID_DATA]: 400,
  [MedusaError.Types.NOT_ALLOWED]: 400,
  [MedusaError.Types.UNAUTHORIZED]: 401,
  [MedusaError.Types.FORBIDDEN]: 403,
  [MedusaError.Types.NOT_FOUND]: 404,
  [MedusaError.Types.CONFLICT]: 409,
  [MedusaError.Types.DUPLICATE_ERROR]: 422,
  [MedusaError.Types.PAYMENT_AUTHORIZATION_ERROR]: 422,
}

/** SQLSTATE classes and Node codes that mean the database is away, not that we are wrong. */
const databaseAway = /^(08|57P0|53300|ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT)/
/** The same, where the driver gives words and no code. */
const databaseAwayWords =
  /^(Connection terminated|Client has encountered a connection error|Query read timeout|timeout exceeded when trying to connect|Knex: Timeout acquiring)/

/**
 * The one place where an error becomes an HTTP answer. Nothing internal leaks: an unforeseen error is
 * named by a reference that the log carries too.
 */
export function answerOfError(error: unknown, language: Language, reference: string): HttpError {
  const say = (code: string, params?: Record<string, string | number>) => translate(language, code, params)
  const answer = (
    status: number,
    code: string,
    message: string,
    more: Partial<ErrorAnswer> = {},
  ): HttpError => ({
    status,
    body: { type: typeByStatus[status] ?? 'unexpected', code, message, ...more },
  })

  const refusal = asRefusal(error)
  if (refusal) {
    const { code, field, params, details, sentence = code } = refusal
    const message = say(sentence, params) ?? say(code, params) ?? code
    return answer(refusal.status, code, message, {
      field,
      details,
      errors: field ? [{ field, code, message }] : undefined,
    })
  }

  const { type, status, code, message, issues } = error as Record<string, never> & {
    type?: string
    status?: number
    code?: string
    message?: string
    issues?: ZodError['issues']
  }

  if (Array.isArray(issues)) {
    const errors = issues.map((issue) => fieldError(issue, language))
    return answer(400, 'invalid_data', say('invalid_data')!, { errors, field: errors[0]?.field })
  }
  if (type === 'entity.parse.failed') return answer(400, 'body_malformed', say('body_malformed')!)
  if (type === 'entity.too.large') return answer(413, 'body_too_large', say('body_too_large')!)
  if (type && statusByMedusaType[type]) {
    const medusaStatus = statusByMedusaType[type]
    const generic = typeByStatus[medusaStatus]
    return answer(medusaStatus, code ?? generic, message || say(generic) || generic)
  }
  if (databaseAway.test(String(code ?? '')) || databaseAwayWords.test(String(message ?? '')))
    return answer(503, 'unavailable', say('unavailable')!)
  if (typeof status === 'number' && status >= 400 && status < 500) {
    const generic = typeByStatus[status] ?? 'invalid_data'
    return answer(status, generic, say(generic) ?? String(message))
  }
  return answer(500, 'unexpected', say('unexpected', { reference })!)
}
