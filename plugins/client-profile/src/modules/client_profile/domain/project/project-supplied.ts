import { formatAmount } from '../amount'
import type { AuctionTrace, SuppliedLot } from '../fold/auction-trace'
import { median } from '../quantile'
import type { SuppliedFact } from './auctions-fact'
import { grouped } from './grouped'

/** How a supplier took part in auctions. */
export function suppliedFact(trace: AuctionTrace): SuppliedFact {
  const { supplied, bids } = trace
  const of = (outcome: SuppliedLot['outcome']): SuppliedLot[] =>
    supplied.filter((lot) => lot.outcome === outcome)
  const won = of('won')
  const ranked = [...won, ...of('lost')]
  return {
    invited: trace.invited.length,
    accepted: trace.accepted,
    declined: trace.declined,
    declined_after_accepting: trace.declined_after_accepting,
    lots: bids.length,
    bids: bids.reduce((sum, { count }) => sum + count, 0),
    won: won.length,
    lost: ranked.length - won.length,
    blocked: of('blocked').length,
    disqualified: of('disqualified').length,
    voided: supplied.reduce((sum, { voided }) => sum + voided, 0),
    mistakes: bids.reduce((sum, { mistakes }) => sum + mistakes, 0),
    over_best: medianOf(ranked.map(({ over_best }) => over_best)),
    under_ceiling: medianOf(ranked.map(({ under_ceiling }) => under_ceiling)),
    compared_lots: ranked.filter(({ over_best }) => over_best !== null).length,
    by_currency: grouped(won, ({ currency }) => currency ?? '').map(([currency, lots]) => ({
      currency,
      won: lots.length,
      amount: formatAmount(lots.reduce((sum, { amount }) => sum + amount, 0n)),
    })),
    divisions: grouped(ranked, ({ division }) => division).map(([division, lots]) => ({
      division,
      bid: lots.length,
      won: lots.filter(({ outcome }) => outcome === 'won').length,
    })),
  }
}

const medianOf = (values: readonly (number | null)[]): number | null => {
  const known = values.filter((value) => value !== null)
  return known.length ? median(known) : null
}
