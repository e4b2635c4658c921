import type { AuctionTrace } from '../fold/auction-trace'
import type { AuctionMonth, AuctionsFact } from './auctions-fact'
import { boughtFact } from './project-bought'
import { suppliedFact } from './project-supplied'

/** What a company bought and supplied by auction; null for one that had nothing to do with auctions. */
export function projectAuctions(trace: AuctionTrace | null): AuctionsFact | null {
  if (!trace) return null
  const bought = trace.published + trace.ended.length > 0
  const supplied = trace.invited.length + trace.bids.length + trace.supplied.length > 0
  return {
    last_at: new Date(trace.last_at).toISOString(),
    bought: bought ? boughtFact(trace) : null,
    supplied: supplied ? suppliedFact(trace) : null,
    months: monthsOf(trace),
  }
}

const monthOf = (at: number): string => new Date(at).toISOString().slice(0, 7)

function monthsOf({ ended, invited, bids, supplied }: AuctionTrace): AuctionMonth[] {
  const months = new Map<string, AuctionMonth>()
  const add = (at: number, figure: Exclude<keyof AuctionMonth, 'month'>) => {
    const month = monthOf(at)
    const known = months.get(month) ?? { month, awarded: 0, invited: 0, bid: 0, won: 0 }
    known[figure]++
    months.set(month, known)
  }
  for (const lot of ended) if (lot.is_awarded) add(lot.at, 'awarded')
  for (const at of invited) add(at, 'invited')
  for (const { at } of bids) add(at, 'bid')
  for (const { at, outcome } of supplied) if (outcome === 'won') add(at, 'won')
  return [...months.values()].sort((a, b) => (a.month < b.month ? -1 : 1))
}
