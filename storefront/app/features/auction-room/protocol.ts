import { apiOf } from '~/api/api.server'
import type { Route } from './+types/protocol'

const PASSED_ON = ['content-type', 'content-disposition']

/** Hands over the protocol of a closed lot as a file. */
export async function loader({ context, params }: Route.LoaderArgs) {
  const file = await apiOf(context).auctionLots.protocol(params.lot)
  const headers = new Headers({ 'x-content-type-options': 'nosniff' })
  for (const name of PASSED_ON) {
    const value = file.headers.get(name)
    if (value) headers.set(name, value)
  }
  return new Response(file.body, { headers })
}
