import { refuse } from '@gostiny/platform'
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'

const perSecond = (setting: string, usual: number) =>
  new RateLimiterMemory({ points: Number(process.env[setting] || usual), duration: 1 })

/** Bids one company may send in a second; more than any fight needs, less than a flood. */
const byCompany = perSecond('AUCTION_BIDS_PER_SECOND', 50)
/** Requests and messages one address may send in a second, all its companies together. */
const byAddress = perSecond('AUCTION_REQUESTS_PER_SECOND', 400)
/** Refused bids of one company in ten seconds: each stands in the record for ever. */
const byRefusals = new RateLimiterMemory({ points: 100, duration: 10 })

/** Refuses 429 `auction_too_many_bids`; `params.seconds` says when to go on. */
const refuseFor = (ms: number): never => {
  const seconds = Math.max(1, Math.ceil(ms / 1000))
  return refuse('auction_too_many_bids', { status: 429, params: { seconds } })
}

async function consume(limiter: RateLimiterMemory, key: string, points: number): Promise<void> {
  try {
    await limiter.consume(key, points)
  } catch (limit) {
    if (limit instanceof RateLimiterRes) refuseFor(limit.msBeforeNext)
    throw limit
  }
}

/** Counts a request of an address. */
export const countRequest = (address: string): Promise<void> => consume(byAddress, address, 1)

/** Counts bids of a company; it must not have been refused too often lately either. */
export async function countBids(companyId: string, bids: number): Promise<void> {
  const refusals = await byRefusals.get(companyId)
  if (refusals && refusals.remainingPoints <= 0) refuseFor(refusals.msBeforeNext)
  await consume(byCompany, companyId, bids)
}

/** Counts bids the rules refused. */
export async function countRefusals(
  companyId: string,
  answers: readonly { accepted: boolean }[],
): Promise<void> {
  const refused = answers.filter(({ accepted }) => !accepted).length
  if (refused) await byRefusals.penalty(companyId, refused)
}
