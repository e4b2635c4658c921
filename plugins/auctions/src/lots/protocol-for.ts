import type { AuctionHouse } from '../modules/auctions'
import type { LotStanding } from './lot-of'
import { ownProtocolOf } from './own-protocol'
import { protocolOf } from './protocol'

/** The protocol a company is given of a closed lot: its buyer all of it, a participant as much as the rules say. */
export async function* protocolFor(house: AuctionHouse, lot: LotStanding): AsyncGenerator<string> {
  const { lot_id, side, participant_id } = lot
  const { rules } = await house.engine.stateOf(lot_id)
  const isOwn = side === 'supplier' && rules.visibility.protocol === 'own'
  yield* isOwn && participant_id
    ? ownProtocolOf(house, { ...lot, participant_id })
    : protocolOf(house, lot_id)
}
