import { setTimeout as pause } from 'node:timers/promises'
import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { memberOf } from '@gostiny/companies'
import { asRefusal, guard } from '@gostiny/platform'
import { countBids, countRequest } from '../lots/bid-limits'

/** How long somebody over a limit waits for his refusal, ms: a flood that waits for answers becomes a trickle. */
const HELD_MS = 1_000
/** Spread over as long again, so that those who were held do not come back all at once. */
const held = (): number => HELD_MS * (1 + Math.random())

const limit = (name: string, count: (req: MedusaRequest) => Promise<void>) =>
  guard(name, async (req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction) => {
    try {
      await count(req)
    } catch (error) {
      const seconds = asRefusal(error)?.params.seconds
      if (seconds) {
        res.set('retry-after', String(seconds))
        await pause(held())
      }
      throw error
    }
    next()
  })

const counted = new WeakSet<object>()

/** Limits requests by address, before anything else is asked about them: 429 with when to go on. */
export const requestLimit = limit('request-limit', async (req) => {
  if (counted.has(req)) return
  counted.add(req)
  await countRequest(req.ip ?? '')
})

/** Limits floods of bids by company, so that others are unharmed: 429 with when to go on. */
export const bidLimit = limit('bid-limit', (req) => {
  const { bids } = req.validatedBody as { bids: unknown[] }
  return countBids(memberOf(req).company_id, bids.length)
})
