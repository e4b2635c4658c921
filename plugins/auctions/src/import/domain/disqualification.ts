import { compare, exact } from '../../modules/auctions/domain'
import type { AuctionRow, LoggedAuction } from './auction-row'

/** A remark that only says how somebody won takes nobody out. */
const WON = /^won\b/i

/** Why an offer does not count: it lies below the minimum price, or the log says so; null for one that counts. */
export function disqualification(
  { min_price }: Pick<LoggedAuction, 'min_price'>,
  { bid, remark }: Pick<AuctionRow, 'bid' | 'remark'>,
): string | null {
  if (bid && min_price && compare(exact(bid), exact(min_price)) < 0)
    return `below the minimum price ${min_price}`
  const said = remark.trim()
  return said && !WON.test(said) ? said : null
}
