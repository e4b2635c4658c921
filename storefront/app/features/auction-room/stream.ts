import { apiOf } from '~/api/api.server'
import type { Route } from './+types/stream'

/** Passes the events of a room on as they come; `no-transform` keeps anybody from holding them back to compress. */
export async function loader({ context, params, request }: Route.LoaderArgs) {
  const since = request.headers.get('last-event-id') ?? new URL(request.url).searchParams.get('since') ?? '0'
  const events = await apiOf(context).auctionLots.stream(params.lot, since, request.signal)
  return new Response(events.body, {
    headers: { 'content-type': 'text/event-stream', 'cache-control': 'no-cache, no-transform' },
  })
}
