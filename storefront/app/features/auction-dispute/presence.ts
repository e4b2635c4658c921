import { apiOf } from '~/api/api.server'
import type { Route } from './+types/presence'

const PASSED_ON = ['content-type', 'content-disposition']

/** Hands over when one's own people were in the room, as a file. */
export async function loader({ context, params }: Route.LoaderArgs) {
  const file = await apiOf(context).auctionLots.presence(params.lot)
  const headers = new Headers({ 'x-content-type-options': 'nosniff' })
  for (const name of PASSED_ON) {
    const value = file.headers.get(name)
    if (value) headers.set(name, value)
  }
  return new Response(file.body, { headers })
}
