import { exact, exactOf, zero } from '../exact'
import { placed } from '../standing'
import type { Bid, LotState } from '../state'
import { valueOf } from '../values/value-of'
import { withParticipant } from './participants'
import type { Reducers } from './reducer'

/** The chain of a participant's bids without the one at `seq`. */
function without(last: Bid | null, seq: number): Bid | null {
  const newer: Bid[] = []
  let bid = last
  for (; bid && bid.seq !== seq; bid = bid.before) newer.push(bid)
  if (!bid) return last
  return newer.reduceRight<Bid | null>((before, one) => ({ ...one, before }), bid.before)
}

/** The lot without a bid of a participant: the one before it stands again. */
export function takenOut(state: LotState, participantId: string, seq: number): LotState {
  const { clock } = state
  const last = without(state.participants.get(participantId)?.last ?? null, seq)
  return {
    ...withParticipant(state, participantId, { last }),
    standing: placed(state.standing, participantId, last),
    clock: clock?.kind === 'turn' && clock.bid_seq === seq ? { ...clock, bid_seq: null } : clock,
  }
}

const othersThan = <T extends { participant_id: string }>(list: readonly T[], id: string): T[] =>
  list.filter(({ participant_id }) => participant_id !== id)

export const bidReducers: Reducers<
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
  bid_accepted: (state, { at, data }) => {
    const participant = state.participants.get(data.participant_id)
    const bid: Bid = {
      ...data,
      at,
      seq: state.seq,
      value: exactOf(data.value),
      before: participant?.last ?? null,
    }
    const { clock } = state
    return {
      ...withParticipant(state, data.participant_id, { last: bid, token: null }),
      standing: placed(state.standing, data.participant_id, bid),
      clock: clock?.kind === 'turn' ? { ...clock, bid_seq: state.seq } : clock,
    }
  },
  bid_refused: (state, { data: { participant_id, token } }) =>
    token ? withParticipant(state, participant_id, { token: { text: token, seq: state.seq } }) : state,
  bid_voided: (state, { data: { participant_id, seq } }) => takenOut(state, participant_id, seq),
  bid_cancelled: (state, { data: { participant_id, seq } }) => takenOut(state, participant_id, seq),
  mistake_claimed: (state) => state,
  sealed_bid_received: (state, { data }) => ({
    ...state,
    sealed: [...othersThan(state.sealed, data.participant_id), { ...data, seq: state.seq }],
  }),
  envelopes_opened: (state) => ({ ...state, opened: true }),
  final_bid_received: (
    state,
    { data: { participant_id, price, quantity = state.rules.quantity, value } },
  ) => ({
    ...state,
    hidden: [
      ...othersThan(state.hidden, participant_id),
      { participant_id, seq: state.seq, price, quantity, value: exactOf(value) },
    ],
  }),
  proxy_set: (state, { data: { participant_id, limit, decrement } }) => {
    const participant = state.participants.get(participant_id)
    if (!participant) return state
    const proxy = {
      participant_id,
      limit,
      seq: state.seq,
      value: valueOf(state, participant, limit),
      decrement: decrement ? exact(decrement) : zero,
    }
    return { ...state, proxies: [...othersThan(state.proxies, participant_id), proxy] }
  },
  proxy_ended: (state, { data: { participant_id } }) => ({
    ...state,
    proxies: othersThan(state.proxies, participant_id),
  }),
}
