import { priceAtCeiling, sealEnvelope, type Command } from '../../modules/auctions/domain'
import { offered, type Look } from './move'
import { moves } from './registry'
import { unseenPrice } from './unseen'

/** Sealed: one envelope, encrypted to the lot's key as the portal does it; not even the house knows what is in it. */
function handIn(look: Look): Command | null {
  const { state, view, person_id, draw } = look
  const { lot_id, rules, phase } = state
  const participant = state.participants.get(view.participant_id)
  if (!participant || !rules.sealing || phase !== 'live' || view.has_sealed_bid) return null
  const price = unseenPrice(look, priceAtCeiling(state, participant))
  if (price === null) return null
  return {
    kind: 'sealed_bid',
    actor: { role: 'supplier', person_id },
    participant_id: view.participant_id,
    ...sealEnvelope({ lot_id, public_key: rules.sealing.public_key }, offered(look, price), draw),
  }
}

moves.register('sealed', handIn)
