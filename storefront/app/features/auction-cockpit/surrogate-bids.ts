import { apiOf } from '~/api/api.server'
import type { BidBody } from '~/api/auction-room.types'
import { refusalIn } from '~/api/refused.server'
import type { Route } from './+types/surrogate-bids'

/** Enters a bid for a supplier; a refusal by the rules comes back with its code, and what would be taken. */
export async function action({ context, params, request }: Route.ActionArgs) {
  const bid = (await request.json()) as BidBody & { participant_id: string }
  try {
    const answer = await apiOf(context).auctionLots.surrogateBid(params.lot, bid)
    if (answer.accepted) return Response.json({ done: true, refusal: null })
    const { refused: code, required, token = null } = answer
    return Response.json({ done: false, refusal: { code, message: code, required }, token })
  } catch (error) {
    const { code, message } = refusalIn(error)
    return Response.json({ done: false, refusal: { code, message, required: null } })
  }
}
