import { apiOf } from '~/api/api.server'
import type { Route } from './+types/prices'

/** What one variant costs the buyer's company at a quantity, as the price engine says. */
export async function loader({ context, request }: Route.LoaderArgs) {
  const { searchParams } = new URL(request.url)
  const variantId = searchParams.get('variant') ?? ''
  const quantity = Number(searchParams.get('quantity'))
  const [price] = await apiOf(context).prices.ask([{ variant_id: variantId, quantity }])
  return { price: price ?? null }
}
