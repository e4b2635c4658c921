import { Router, type RequestHandler } from 'express'
import type { MedusaContainer } from '@medusajs/framework/types'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { hotReads } from '@gostiny/catalog'
import { shortWay, storeGuard } from '@gostiny/companies'
import { errorHandler } from '@gostiny/platform'

type Step = (req: never, res: never, next: never) => unknown

/** Answers the hot reads before Medusa's router is reached; see docs/decisions/0007-short-way.md. */
export function shortWays(container: MedusaContainer): Router {
  const router = Router()
  const before: Step[] = [shortWay(container), logged(container), storeGuard]
  for (const { path, steps } of hotReads) router.get(path, ...[...before, ...steps].map(caught))
  router.use(errorHandler as never)
  return router
}

/** Express 4 does not see a promise that fails. */
const caught =
  (step: Step): RequestHandler =>
  async (req, res, next) => {
    try {
      await step(req as never, res as never, next as never)
    } catch (error) {
      next(error)
    }
  }

/** The line Medusa logs for a request. */
function logged(container: MedusaContainer): RequestHandler {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  return (req, res, next) => {
    const began = performance.now()
    res.once('finish', () => {
      const took = (performance.now() - began).toFixed(3)
      const from = req.get('referer') ?? '-'
      logger.http(`${req.method} ${req.originalUrl} ← ${from} (${res.statusCode}) - ${took} ms`)
    })
    next()
  }
}
