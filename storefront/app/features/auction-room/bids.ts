import { apiOf } from '~/api/api.server'
import type { BidBody } from '~/api/auction-room.types'
import { refusalIn } from '~/api/refused.server'
import type { Route } from './+types/bids'

/** Sends one bid. A refusal by the rules is an answer; what kept it from being decided comes with its status. */
export async function action({ context, params, request }: Route.ActionArgs) {
  const bid = (await request.json()) as BidBody
  try {
    return Response.json({ answer: await apiOf(context).auctionLots.bid(params.lot, bid) })
  } catch (error) {
    const refusal = refusalIn(error)
    return Response.json({ refusal }, { status: refusal.status })
  }
}
