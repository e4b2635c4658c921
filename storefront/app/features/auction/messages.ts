import { apiOf } from '~/api/api.server'
import type { Route } from './+types/messages'

/** What has been written in an auction so far. */
export const loader = async ({ context, params }: Route.LoaderArgs) =>
  Response.json({ messages: await apiOf(context).auctions.messages(params.id) })
