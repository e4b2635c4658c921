import { apiOf } from '~/api/api.server'
import type { Route } from './+types/suppliers'
import { filterOf, filterQuery } from './supplier-filter'

/** Verified suppliers by name or town, category and country, with how they did in auctions. */
export async function loader({ context, request }: Route.LoaderArgs) {
  const filter = filterOf(new URL(request.url).searchParams)
  return { suppliers: await apiOf(context).auctions.suppliers(filterQuery(filter)) }
}
