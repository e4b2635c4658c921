import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { memberOf } from '@gostiny/companies'
import { guard, refuse } from '@gostiny/platform'
import { RateLimiterMemory, type RateLimiterRes } from 'rate-limiter-flexible'

const SECONDS = 1
/** Bids one company may send in a second; more than any fight needs, less than a flood. */
const byCompany = new RateLimiterMemory({ points: 50, duration: SECONDS })
/** Requests one address may send in a second, all its companies together. */
const byAddress = new RateLimiterMemory({ points: 400, duration: SECONDS })

/** Limits floods of bids by company and address, so that others are unharmed: 429 with when to go on. */
export const bidLimit = guard(
  'bid-limit',
  async (req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction) => {
    const { bids } = req.validatedBody as { bids: unknown[] }
    try {
      await byAddress.consume(req.ip ?? '')
      await byCompany.consume(memberOf(req).company_id, bids.length)
    } catch (limit) {
      const seconds = Math.max(1, Math.ceil((limit as RateLimiterRes).msBeforeNext / 1000))
      res.set('retry-after', String(seconds))
      refuse('auction_too_many_bids', { status: 429, params: { seconds } })
    }
    next()
  },
)
