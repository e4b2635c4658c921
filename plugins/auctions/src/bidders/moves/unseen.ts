import {
  add,
  compare,
  exact,
  multiply,
  roundDown,
  subtract,
  type Command,
  type Decimal,
} from '../../modules/auctions/domain'
import { bidAt, type Look } from './move'

/** Of the room between his floor and the highest price that would be taken he keeps at most so much for himself. */
const MOST_KEPT = 0.6
const WHOLE = 10_000

/** What he asks where nobody sees it and nobody answers: between his floor and the highest price, null below the floor. */
export function unseenPrice({ state, temper, chance }: Look, highest: Decimal | null): Decimal | null {
  const floor = exact(temper.floor)
  if (highest === null || compare(exact(highest), floor) < 0) return null
  const kept = { n: BigInt(Math.floor(chance() * MOST_KEPT * WHOLE)), d: BigInt(WHOLE) }
  const room = subtract(exact(highest), floor)
  const wished = roundDown(add(floor, multiply(room, kept)), state.rules.decimals)
  return compare(exact(wished), floor) < 0 ? highest : wished
}

/** The highest price that would be taken and goes before the leading one, where he sees that; null when none is asked. */
export function priceToLead({ state, view }: Look): Decimal | null {
  const { required, lead_price } = view
  if (required === null || lead_price === null) return required
  const { decimals } = state.rules
  const before = roundDown(subtract(exact(lead_price), { n: 1n, d: 10n ** BigInt(decimals) }), decimals)
  return compare(exact(before), exact(required)) < 0 ? before : required
}

/**
 * One offer that stays hidden until its time: in a best-and-final and in the sealed part of a hybrid lot. Who cannot go
 * before the leader offers all the same: he may be asked when the leader drops out.
 */
export function offerUnseen(look: Look): Command | null {
  if (look.view.has_hidden_bid) return null
  const price = unseenPrice(look, priceToLead(look)) ?? unseenPrice(look, look.view.required)
  return price === null ? null : bidAt(look, price)
}
