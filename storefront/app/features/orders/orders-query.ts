export const PAGE_SIZE = 25

export type OrdersQuery = { q: string; status: string; page: number }

export const readOrdersQuery = (search: URLSearchParams): OrdersQuery => ({
  q: (search.get('q') ?? '').trim(),
  status: search.get('status') ?? '',
  page: Math.max(1, Math.trunc(Number(search.get('page'))) || 1),
})
