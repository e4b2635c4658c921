import { apiOf } from '~/api/api.server'
import type { Route } from './+types/suppliers'

/** Verified suppliers whose name or town has the typed words. */
export async function loader({ context, request }: Route.LoaderArgs) {
  const q = (new URL(request.url).searchParams.get('q') ?? '').trim()
  return { suppliers: await apiOf(context).auctions.suppliers(q || undefined) }
}
