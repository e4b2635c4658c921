import { apiOf } from '~/api/api.server'
import type { Route } from './+types/divisions'

/** Every division of the CPV in the reader's language. */
export async function loader({ context }: Route.LoaderArgs) {
  return { divisions: (await apiOf(context).auctionReports.scope()).divisions }
}
