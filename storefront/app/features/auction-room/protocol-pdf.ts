import { apiOf } from '~/api/api.server'
import { passedOn } from './pass-on.server'
import type { Route } from './+types/protocol-pdf'

/** Hands over the protocol of a closed lot on paper. */
export const loader = async ({ context, params }: Route.LoaderArgs) =>
  passedOn(await apiOf(context).auctionLots.protocolPdf(params.lot))
