import {
  commitmentOf,
  compare,
  exact,
  places,
  requiredNow,
  type BidCommand,
  type LotState,
  type SealedBidCommand,
} from '../modules/auctions/domain'
import type { RecordedBidder } from './recording'

type Asked = BidCommand | SealedBidCommand

const isBelow = (a: string, b: string): boolean => compare(exact(a), exact(b)) < 0
const lower = (a: string, b: string): string => (isBelow(a, b) ? a : b)

/** A bid at a price, in the form the lot takes now. */
export function bidAt(
  state: LotState,
  { participant_id, currency }: Pick<RecordedBidder, 'participant_id' | 'currency'>,
  price: string,
  quantity: string | null,
): Asked {
  const level = state.clock?.kind === 'level' ? { level: state.clock.level } : {}
  const more = quantity === null ? {} : { quantity }
  if (state.rules.format !== 'sealed' || state.phase !== 'live')
    return { kind: 'bid', participant_id, currency, price, ...level, ...more }
  const envelope = { participant_id, price, currency, ...more, blind: 'simulated' }
  const commitment = commitmentOf(state.lot_id, envelope)
  return { kind: 'sealed_bid', participant_id, commitment, ciphertext: JSON.stringify(envelope) }
}

/**
 * What a recorded bidder would bid of his own accord: what is asked, and no less than his lowest recorded price.
 * Null when there is nothing for him to do. @param wish a price he named by then
 */
export function willingAt(state: LotState, bidder: RecordedBidder, at: number, wish?: string): Asked | null {
  const { rules, phase, standing } = state
  const quantity = rules.split ? rules.quantity : null
  if (rules.format === 'sealed' && phase === 'live')
    return state.sealed.some(({ participant_id }) => participant_id === bidder.participant_id)
      ? null
      : bidAt(state, bidder, bidder.limit, quantity)
  const asked = requiredNow(state, bidder.participant_id, at)
  if (state.clock?.kind === 'level')
    return asked === null || isBelow(asked, bidder.limit) ? null : bidAt(state, bidder, asked, null)
  const own = standing.find(({ participant_id }) => participant_id === bidder.participant_id)
  if (!wish && own && isFirst(state, bidder.participant_id)) return null
  const most = wish ?? (own ? asked : bidder.first)
  if (most === null || (asked === null && own)) return null
  const price = asked === null ? most : lower(most, asked)
  return isBelow(price, bidder.limit) ? null : bidAt(state, bidder, price, quantity)
}

const isFirst = (state: LotState, id: string): boolean =>
  places(state).some(({ participant_id, rank }) => participant_id === id && rank === 1)
