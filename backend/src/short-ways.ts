import { json, Router, type RequestHandler } from 'express'
import type { MedusaContainer } from '@medusajs/framework/types'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { AUCTIONS_MODULE, hotWrites, STAMPED_PATHS, stampArrival } from '@gostiny/auctions'
import { hotReads } from '@gostiny/catalog'
import { keptStoreGuard, shortWay, storeGuard } from '@gostiny/companies'
import { errorHandler } from '@gostiny/platform'

type Step = (req: never, res: never, next: never) => unknown

/** Answers the hot reads and bids before Medusa's router is reached; see docs/decisions/0007-short-way.md. */
export function shortWays(container: MedusaContainer): Router {
  const router = Router()
  const before: Step[] = [shortWay(container), logged(container)]
  for (const { path, steps } of hotReads) router.get(path, ...[...before, storeGuard, ...steps].map(caught))
  if (container.hasRegistration(AUCTIONS_MODULE)) {
    router.use(STAMPED_PATHS, stampArrival as never)
    for (const { path, door, steps } of hotWrites)
      router.post(path, ...[...door, ...before, json(), keptStoreGuard, ...steps].map(caught))
  }
  router.use(errorHandler as never)
  return router
}

/** Express 4 does not see a promise that fails; what was answered meanwhile goes no further. */
const caught =
  (step: Step): RequestHandler =>
  async (req, res, next) => {
    if (res.headersSent) return
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
