import { randomUUID } from 'node:crypto'
import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { answerOfError, languageOf, Refusal } from '@gostiny/platform'
import { LOOK_UP_MS } from '../lots/look-up-time'

const waiting = new WeakMap<object, NodeJS.Timeout>()
const givenUp = new WeakSet<object>()

/**
 * At the door, before anybody is looked up: a request nobody has taken up in time is answered 503
 * `auction_unavailable`, and what it asks is not done any more.
 */
export function answerInTime(req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): void {
  const timer = setTimeout(() => {
    if (res.headersSent) return
    givenUp.add(req)
    const refusal = new Refusal('auction_unavailable', { status: 503 })
    const { status, body } = answerOfError(refusal, languageOf(req), randomUUID())
    res.status(status).json(body)
  }, LOOK_UP_MS)
  waiting.set(req, timer)
  res.once('close', () => clearTimeout(timer))
  next()
}

/** Takes a request up, when whoever asks is known. @returns false when its sender was told that it is not done. */
export function takeUp(req: MedusaRequest): boolean {
  clearTimeout(waiting.get(req))
  return !givenUp.has(req)
}
