import { apiOf } from '~/api/api.server'
import { attachment, fileName, lotParts } from '../auction/file-name'
import { ownReceipts } from './own-receipts'
import type { Route } from './+types/receipts'

/** Hands over the signed receipts of the own bids of a closed lot; the protocol holds them in any case. */
export async function loader({ context, params }: Route.LoaderArgs) {
  const { auctionLots } = apiOf(context)
  const [{ room, about }, protocol] = await Promise.all([
    auctionLots.room(params.lot),
    auctionLots.protocol(params.lot),
  ])
  const receipts = ownReceipts(await protocol.text(), room.lot.lot_id, room.me?.participant_id ?? null)
  const name = fileName(['receipts', ...lotParts(about)], new Date(room.lot.end_at ?? room.now))
  return new Response(JSON.stringify(receipts, null, 2), {
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'content-disposition': attachment(`${name}.json`),
      'x-content-type-options': 'nosniff',
    },
  })
}
