import type { AuctionSide } from '~/api/auctions.types'

export const PAGE_SIZE = 20

export type AuctionsQuery = { as: AuctionSide; q: string; page: number }

export const readAuctionsQuery = (search: URLSearchParams): AuctionsQuery => ({
  as: search.get('as') === 'supplier' ? 'supplier' : 'buyer',
  q: (search.get('q') ?? '').trim(),
  page: Math.max(1, Math.trunc(Number(search.get('page'))) || 1),
})
