import { isAbnormallyLow, proposal, type Share } from '../award'
import { exactText } from '../exact'
import { places } from '../standing'
import type { Decimal, Millis } from '../rules'
import type { LotState } from '../state'
import { awardedOf, savedBelow, type Awarded, type Saved } from './awarded'

type Standing = {
  seq: number
  at: Millis
  price: Decimal
  /** How much of the lot is offered. */
  quantity: Decimal
  value: string
  is_abnormally_low: boolean
}

export type BuyerView = {
  participants: {
    participant_id: string
    is_blocked: boolean
    has_accepted_terms: boolean
    currency: string
    rank: number | null
    last: Standing | null
    has_sealed_bid: boolean
    has_hidden_bid: boolean
  }[]
  best: string | null
  /** Ceiling less best, in money of the lot and percent of the ceiling, exact. */
  saved: Saved | null
  proposal: Share[]
  awarded: Awarded | null
}

/** What the buyer may know of a lot: values by participant, never limits of proxies or offers still sealed. */
export function buyerView(state: LotState): BuyerView {
  const ranks = new Map(places(state).map(({ participant_id, rank }) => [participant_id, rank]))
  const { terms_hash } = state.rules

  return {
    participants: [...state.participants.values()].map((participant) => {
      const { participant_id, last } = participant
      return {
        participant_id,
        is_blocked: participant.blocked,
        has_accepted_terms: !terms_hash || participant.accepted_terms === terms_hash,
        currency: participant.currency,
        rank: ranks.get(participant_id) ?? null,
        last: last && {
          ...{ seq: last.seq, at: last.at, price: last.price, quantity: last.quantity },
          value: exactText(last.value),
          is_abnormally_low: isAbnormallyLow(state, last),
        },
        has_sealed_bid: state.sealed.some((bid) => bid.participant_id === participant_id),
        has_hidden_bid: state.hidden.some((bid) => bid.participant_id === participant_id),
      }
    }),
    best: state.standing.length ? exactText(state.standing[0].value) : null,
    saved: savedOf(state),
    proposal: proposal(state),
    awarded: awardedOf(state),
  }
}

const savedOf = ({ standing: [best], exact: { ceiling } }: LotState): Saved | null =>
  best ? savedBelow(ceiling, best.value) : null
