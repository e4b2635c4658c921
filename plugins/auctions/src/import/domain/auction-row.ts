/** A bidder of a logged auction. Amounts are plain decimals; `bid` is null for who was there and did not bid. */
export type AuctionRow = {
  row: number
  bidder: string
  bid: string | null
  remark: string
  won: boolean
}

export type LoggedAuction = {
  auction: string
  /** Day of the auction, ms since 1970 UTC. */
  at: number
  title: string
  details: string
  reserve_price: string | null
  min_price: string | null
  rows: AuctionRow[]
}

const AFFIRMED = new Set(['1', 'true', 'yes', 'y', 'да', 'так', 'won'])

export const isAffirmed = (text: string): boolean => AFFIRMED.has(text.trim().toLowerCase())

/**
 * Bidders by the name under which they become companies. One company makes one sealed offer, so a name that comes twice
 * in an auction is two companies; the second one is numbered.
 */
export function bidderNames(rows: readonly AuctionRow[]): string[] {
  const seen = new Map<string, number>()
  return rows.map(({ bidder }) => {
    const name = bidder.trim()
    const times = (seen.get(name) ?? 0) + 1
    seen.set(name, times)
    return times === 1 ? name : `${name} (${times})`
  })
}
