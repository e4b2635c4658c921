import { drawnFrom } from '../bidders/temper'
import {
  commitmentOf,
  places,
  requiredNow,
  sealEnvelope,
  type BidCommand,
  type LotState,
  type SealedBidCommand,
} from '../modules/auctions/domain'
import type { Random } from './random'

/** A made-up supplier: below his cost he does not go. All of it is guesswork, so binary floats are good enough. */
export type Bidder = {
  participant_id: string
  currency: string
  /** Lowest price he would take, in his currency. */
  cost: number
  /** Mean time until he looks again, ms. */
  pace_ms: number
  /** 0: goes down by the least that is asked; 1: jumps most of the way to his cost. */
  boldness: number
}

type Offer = Omit<BidCommand, 'kind'> & { kind: 'bid' }
type Sealed = SealedBidCommand

/** Of the room between asked price and cost at most so much is given away at once. */
const LARGEST_JUMP = 0.5
/** Without anybody to beat one asks so much above cost at most. */
const LARGEST_MARGIN = 0.35

const text = (price: number, { rules }: LotState): string => price.toFixed(rules.decimals)

/** What a bidder does when he looks at a lot; null when there is nothing for him to do. */
export function moveOf(state: LotState, bidder: Bidder, at: number, random: Random): Offer | Sealed | null {
  if (state.rules.format === 'sealed' && state.phase === 'live') return sealedOf(state, bidder, random)
  if (state.clock?.kind === 'level') return acceptLevel(state, bidder, at)
  const { participant_id, currency } = bidder
  const price = priceOf(state, bidder, at, random)
  if (price === null) return null
  const quantity = state.rules.split ? state.rules.quantity : undefined
  return { kind: 'bid', participant_id, currency, price: text(price, state), ...(quantity && { quantity }) }
}

function priceOf(state: LotState, bidder: Bidder, at: number, random: Random): number | null {
  const { participant_id, cost, boldness } = bidder
  if (state.rules.beat === 'own' && state.phase === 'live' && leads(state, participant_id)) return null
  const asked = requiredNow(state, participant_id, at)
  if (asked === null) {
    const hasBid = state.participants.get(participant_id)?.last
    return hasBid ? null : opening(bidder, random)
  }
  const most = Number(asked)
  if (most < cost) return null
  const ownFirst = state.participants.get(participant_id)?.last === null && state.rules.beat === 'own'
  if (ownFirst) return Math.min(most, opening(bidder, random))
  return Math.max(cost, most - (most - cost) * boldness * LARGEST_JUMP * random())
}

const opening = ({ cost, boldness }: Bidder, random: Random): number =>
  cost * (1 + LARGEST_MARGIN * (1 - boldness) * random())

const leads = (state: LotState, id: string): boolean =>
  places(state).some(({ participant_id, rank }) => participant_id === id && rank === 1)

function acceptLevel(state: LotState, { participant_id, currency, cost }: Bidder, at: number): Offer | null {
  const price = requiredNow(state, participant_id, at)
  if (price === null || Number(price) < cost || state.clock?.kind !== 'level') return null
  return { kind: 'bid', participant_id, currency, price, level: state.clock.level }
}

/** In an envelope to the lot's key, as in a rehearsal; a simulation has none and reads the offer as it is. */
function sealedOf(state: LotState, bidder: Bidder, random: Random): Sealed | null {
  const { participant_id, currency } = bidder
  if (state.sealed.some((bid) => bid.participant_id === participant_id)) return null
  const ceiling = state.rules.ceiling === null ? Infinity : Number(state.rules.ceiling)
  const price = text(Math.min(ceiling, opening(bidder, random)), state)
  const { lot_id, rules } = state
  if (rules.sealing) {
    const to = { lot_id, public_key: rules.sealing.public_key }
    const offer = { participant_id, price, currency }
    return { kind: 'sealed_bid', participant_id, ...sealEnvelope(to, offer, drawnFrom(random)) }
  }
  const envelope = { participant_id, price, currency, blind: 'simulated' }
  return {
    kind: 'sealed_bid',
    participant_id,
    commitment: commitmentOf(lot_id, envelope),
    ciphertext: JSON.stringify(envelope),
  }
}
