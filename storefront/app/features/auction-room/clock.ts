import { apiOf } from '~/api/api.server'
import type { Route } from './+types/clock'

/** Two of the four stamps by which a browser compares its clock with the auction's. */
export const loader = async ({ context }: Route.LoaderArgs) =>
  Response.json(await apiOf(context).auctionLots.clock(), { headers: { 'cache-control': 'no-store' } })
