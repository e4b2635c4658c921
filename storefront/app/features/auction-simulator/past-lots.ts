import type { Auction, AuctionRow, AuctionState, LotPhase } from '~/api/auctions.types'

/** A closed lot whose bids can be replayed. */
export type PastLot = { id: string; number: number; title: string }

const OVER: readonly LotPhase[] = ['closed', 'awarded', 'not_awarded']
const OVER_EVENTS: readonly AuctionState[] = ['evaluation', 'awarded', 'not_awarded']
/** Past auctions that are looked into for a draft. */
const MOST_AUCTIONS = 4

/** The closed lots of auctions, as they come. */
export const pastLotsOf = (auctions: readonly Auction[]): PastLot[] =>
  auctions.flatMap(({ number, lots }) =>
    lots.filter(({ phase }) => OVER.includes(phase)).map(({ id, title }) => ({ id, number, title })),
  )

/** The newest auctions that are over and were held in a currency. */
export const pastAuctions = (rows: readonly AuctionRow[], currency: string): AuctionRow[] =>
  rows
    .filter((row) => row.currency === currency && !row.is_rehearsal && OVER_EVENTS.includes(row.state))
    .slice(0, MOST_AUCTIONS)
