import type { Millis } from '../contract'
import type { Journal } from '../lot/journal'
import { afterDecision, firstPlaces } from './extension'
import { highestOpenPrice } from './highest-price'
import type { BidMode } from './mode'
import type { Offer } from './offer'
import { openRefusal } from './open-checks'

/** Records an open bid as accepted. */
export const acceptOpenBid = (journal: Journal, { command, actor, text }: Offer, at: Millis): void =>
  journal.emit('bid_accepted', at, {
    participant_id: command.participant_id,
    price: command.price,
    quantity: command.quantity ?? journal.state.rules.quantity,
    value: text,
    by: actor.role === 'supplier' ? 'supplier' : 'surrogate',
  })

/** English bidding: everybody at any time, all checks. */
export const openBids: BidMode = {
  gate: () => null,
  highest: highestOpenPrice,
  check: openRefusal,
  take: (journal, offer, at) => {
    const before = firstPlaces(journal.state)
    acceptOpenBid(journal, offer, at)
    afterDecision(journal, at, before)
  },
}
