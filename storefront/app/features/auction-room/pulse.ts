import { apiOf } from '~/api/api.server'
import type { Route } from './+types/pulse'

/** Messages and presence around a room. */
export const loader = async ({ context, params }: Route.LoaderArgs) =>
  Response.json(await apiOf(context).auctionLots.pulse(params.lot))

/** A sign of life with the measured way there and back. Who may only watch gives none. */
export async function action({ context, params, request }: Route.ActionArgs) {
  const { round_trip_ms } = (await request.json()) as { round_trip_ms: number }
  await apiOf(context)
    .auctionLots.keepPulse(params.lot, round_trip_ms)
    .catch(() => undefined)
  return Response.json({})
}
