import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import type { AuctionEngine } from '../modules/auctions/engine'

const arrivals = new WeakMap<object, number>()

/** Remembers when a request came in, before anything waits; the first look counts. */
export function stampArrival(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction): void {
  if (!arrivals.has(req)) arrivals.set(req, performance.now())
  next()
}

/** When the request arrived, ms of the reference clock. */
export const arrivalOf = (req: MedusaRequest, { now }: AuctionEngine): number => {
  const stamped = arrivals.get(req)
  return stamped === undefined ? now() : now() - Math.floor(performance.now() - stamped)
}
