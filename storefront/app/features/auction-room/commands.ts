import { apiOf } from '~/api/api.server'
import type { LotCommand } from '~/api/auction-room.types'
import { refusalIn } from '~/api/refused.server'
import type { Route } from './+types/commands'

/** Before the codes of the rules where they are answered like other refusals. */
const OF_RULES = /^auction_/

/** What either side does in a lot beside bidding; a refusal comes back with its code, and what would be taken. */
export async function action({ context, params, request }: Route.ActionArgs) {
  try {
    await apiOf(context).auctionLots.command(params.lot, (await request.json()) as LotCommand)
  } catch (error) {
    const { code, message, details } = refusalIn(error)
    const required = typeof details?.required === 'string' ? details.required : null
    return Response.json({ done: false, refusal: { code: code.replace(OF_RULES, ''), message, required } })
  }
  return Response.json({ done: true, refusal: null })
}
