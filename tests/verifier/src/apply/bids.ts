import { ownLast } from '../lot/find-bid'
import { withNewest } from '../lot/standing'
import type { LotState, StandingBid } from '../lot/state'
import { exact } from '../values/decimal'
import { ZERO } from '../values/rational'
import { valueOf } from '../values/value-text'
import type { Changes } from './apply'

const reorder = (state: LotState, participantId: string) => {
  state.order = withNewest(state.order, participantId, ownLast(state, participantId))
}

const add = (state: LotState, bid: StandingBid) => {
  const own = state.bids_of.get(bid.participant_id)
  if (own) own.push(bid)
  else state.bids_of.set(bid.participant_id, [bid])
  reorder(state, bid.participant_id)
}

/** Notes in the running level or turn that this participant bid in it. */
const mark = (state: LotState, participantId: string, seq: number) => {
  state.level?.confirmed.set(participantId, seq)
  if (state.turn?.participant_id === participantId) state.turn.bid_seq = seq
}

const remove = (state: LotState, { seq, participant_id }: { seq: number; participant_id: string }) => {
  const bids = state.bids_of.get(participant_id) ?? []
  const index = bids.findLastIndex((bid) => bid.seq === seq)
  const [bid] = index < 0 ? [] : bids.splice(index, 1)
  if (bid) state.removed.set(seq, bid)
  reorder(state, participant_id)
  if (state.level?.confirmed.get(participant_id) === seq) state.level.confirmed.delete(participant_id)
  if (state.turn?.bid_seq === seq) state.turn.bid_seq = null
}

const withhold = (state: LotState, participant_id: string) => {
  const unknown = { text: '', limit: ZERO, decrement: null, withheld: true, floor: null }
  state.proxies.set(participant_id, { seq: state.seq, participant_id, ...unknown })
}

/** Bids, their withdrawal and proxies. */
export const bids: Changes<
  | 'bid_accepted'
  | 'bid_refused'
  | 'bid_voided'
  | 'bid_cancelled'
  | 'mistake_claimed'
  | 'sealed_bid_received'
  | 'envelopes_opened'
  | 'final_bid_received'
  | 'proxy_set'
  | 'proxy_ended'
> = {
  bid_accepted: (state, { participant_id, price, quantity, value, by }, at) => {
    const bid = {
      seq: state.seq,
      at,
      participant_id,
      price,
      quantity,
      value: valueOf(value),
      text: value,
      by,
    }
    state.tokens.delete(participant_id)
    add(state, bid)
    mark(state, participant_id, bid.seq)
  },
  bid_refused: () => undefined,
  bid_voided: remove,
  bid_cancelled: remove,
  mistake_claimed: () => undefined,
  sealed_bid_received: (state, { participant_id, commitment, ciphertext }, at) => {
    state.envelopes.set(state.seq, { seq: state.seq, at, participant_id, text: commitment })
    state.sealed.delete(participant_id)
    state.sealed.set(participant_id, { seq: state.seq, commitment, ciphertext })
  },
  envelopes_opened: (state) => {
    state.opened = true
  },
  final_bid_received: (state, { participant_id, price, quantity = state.rules.quantity, value }) => {
    state.hidden.delete(participant_id)
    state.hidden.set(participant_id, { seq: state.seq, participant_id, price, quantity, text: value })
  },
  proxy_set: (state, { participant_id, limit, decrement, sealed }) => {
    if (sealed !== undefined) return withhold(state, participant_id)
    const amounts = {
      text: limit,
      limit: exact(limit),
      decrement: decrement === null ? null : exact(decrement),
      ...{ withheld: false, floor: null },
    }
    state.proxies.set(participant_id, { seq: state.seq, participant_id, ...amounts })
  },
  proxy_ended: (state, { participant_id }) => {
    state.proxies.delete(participant_id)
  },
}
