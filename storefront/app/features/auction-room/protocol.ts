import { apiOf } from '~/api/api.server'
import { passedOn } from './pass-on.server'
import type { Route } from './+types/protocol'

/** Hands over the protocol of a closed lot as a file. */
export const loader = async ({ context, params }: Route.LoaderArgs) =>
  passedOn(await apiOf(context).auctionLots.protocol(params.lot))
