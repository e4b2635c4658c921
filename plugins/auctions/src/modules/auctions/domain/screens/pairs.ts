import type { ClosedLot, FinalOffer } from './closed-lot'

/** One lot in which both bid: the winner's offer and the loser's. */
export type Meeting = { lot: ClosedLot; won: FinalOffer; lost: FinalOffer }

/** A supplier who lost against another, with every lot in which he did. */
export type Pair = { winner: string; loser: string; meetings: Meeting[] }

/** Every loser with every winner he lost against. */
export function pairsIn(lots: readonly ClosedLot[]): Pair[] {
  const pairs = new Map<string, Pair>()
  for (const lot of lots) {
    const won = lot.offers.find(({ company_id }) => company_id === lot.winner)
    if (!won) continue
    for (const lost of lot.offers) {
      if (lost === won) continue
      const key = `${won.company_id} ${lost.company_id}`
      const pair = pairs.get(key) ?? { winner: won.company_id, loser: lost.company_id, meetings: [] }
      pair.meetings.push({ lot, won, lost })
      pairs.set(key, pair)
    }
  }
  return [...pairs.values()]
}

export const gapOf = ({ won, lost }: Meeting): number => (lost.value - won.value) / Math.abs(won.value || 1)

/** Two suppliers in whatever order they won, with all their meetings. */
export function mutual(pairs: readonly Pair[]): { company_ids: string[]; meetings: Meeting[] }[] {
  const both = new Map<string, { company_ids: string[]; meetings: Meeting[] }>()
  for (const { winner, loser, meetings } of pairs) {
    const company_ids = [winner, loser].sort()
    const key = company_ids.join(' ')
    const known = both.get(key)
    if (known) known.meetings.push(...meetings)
    else both.set(key, { company_ids, meetings: [...meetings] })
  }
  return [...both.values()]
}

export const lotIds = (meetings: readonly Meeting[]): string[] => [
  ...new Set(meetings.map(({ lot }) => lot.lot_id)),
]
