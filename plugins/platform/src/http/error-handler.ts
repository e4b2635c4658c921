import { randomUUID } from 'node:crypto'
import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import '../refusals/common-messages'
import { answerOfError } from '../refusals/answer-of-error'
import { languageOf } from '../refusals/languages'

/** Express error handler of the whole application: one shape of refusal for every route. */
export function errorHandler(
  error: unknown,
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction,
) {
  if (res.headersSent) return next(error)
  const reference = String(req.requestId ?? randomUUID())
  const { status, body } = answerOfError(error, languageOf(req), reference)
  if (status >= 500) {
    const logger = req.scope?.resolve(ContainerRegistrationKeys.LOGGER) ?? console
    logger.error(`${reference} ${req.method} ${req.path}`, error as Error)
  }
  res.status(status).json(body)
}
