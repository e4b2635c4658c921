import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { memberOf } from '@gostiny/companies'
import { asRefusal, guard } from '@gostiny/platform'
import { countBids, countRequest } from '../lots/bid-limits'

const limit = (name: string, count: (req: MedusaRequest) => Promise<void>) =>
  guard(name, async (req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction) => {
    try {
      await count(req)
    } catch (error) {
      const seconds = asRefusal(error)?.params.seconds
      if (seconds) res.set('retry-after', String(seconds))
      throw error
    }
    next()
  })

/** Limits requests by address, before their bodies are looked at: 429 with when to go on. */
export const requestLimit = limit('request-limit', (req) => countRequest(req.ip ?? ''))

/** Limits floods of bids by company, so that others are unharmed: 429 with when to go on. */
export const bidLimit = limit('bid-limit', (req) => {
  const { bids } = req.validatedBody as { bids: unknown[] }
  return countBids(memberOf(req).company_id, bids.length)
})
