import { apiOf } from '~/api/api.server'
import type { LotCommand } from '~/api/auction-room.types'
import { refusalIn } from '~/api/refused.server'
import type { Route } from './+types/commands'

/** What either side does in a lot beside bidding; the refusal comes back as a sentence. */
export async function action({ context, params, request }: Route.ActionArgs) {
  try {
    await apiOf(context).auctionLots.command(params.lot, (await request.json()) as LotCommand)
  } catch (error) {
    return { done: false as const, refusal: refusalIn(error).message }
  }
  return { done: true as const, refusal: null }
}
