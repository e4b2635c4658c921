import { apiOf } from '~/api/api.server'
import type { Route } from './+types/suggestions'

const MIN_LETTERS = 2
const ORDERS_SHOWN = 4
const NOTHING = { products: [], categories: [] }

/** What the typed words may mean: products and categories, and orders when they are asked for. */
export async function loader({ context, request }: Route.LoaderArgs) {
  const { searchParams } = new URL(request.url)
  const q = (searchParams.get('q') ?? '').trim()
  if (q.length < MIN_LETTERS) return { q, ...NOTHING, orders: [] }

  const api = apiOf(context)
  const [suggestions, orders] = await Promise.all([
    api.catalog.suggestions(q),
    searchParams.has('orders') ? api.orders.list({ q, limit: ORDERS_SHOWN }).then((page) => page.orders) : [],
  ])
  return { q, ...suggestions, orders }
}
