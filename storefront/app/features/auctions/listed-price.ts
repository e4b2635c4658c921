import type { AuctionRow } from '~/api/auctions.types'

export type ListedPrice = { amount: string; kind: 'awarded_for' | 'best' }
type Row = Pick<AuctionRow, 'state' | 'awarded' | 'best'>

/** What an auction stands at: what it was awarded for once it is, the best offers until then; null without any. */
export function listedPrice({ state, awarded, best }: Row): ListedPrice | null {
  if (state === 'awarded' && awarded !== null) return { amount: awarded, kind: 'awarded_for' }
  return best === null ? null : { amount: best, kind: 'best' }
}
