import { add, exactText, zero, type Exact } from '../exact'
import type { RecordedEvent } from '../events'
import type { Millis } from '../rules'
import { places } from '../standing'
import type { Bid, LotState, Phase } from '../state'
import { deedsIn, nothingDone, type Deeds } from './participation'
import { partOfLot, priceOfShare } from './price-of-share'
import { rounded } from './rounded'

/** How it ended for a participant; `open` while the buyer has not decided. */
export type Outcome = 'won' | 'lost' | 'open' | 'no_bid' | 'blocked' | 'disqualified' | 'cancelled'

export type Participation = Deeds & {
  participant_id: string
  outcome: Outcome
  rank: number | null
  last_value: string | null
  won_quantity: string | null
  /** What he is paid, in the currency of the lot. */
  won_amount: string | null
}

/** What a lot came to. Amounts are decimals rounded for counting. */
export type LotResult = {
  phase: Phase
  closed_at: Millis | null
  decided_at: Millis | null
  /** Lowest standing V. */
  best: string | null
  /** What the awarded shares cost; null without an award. */
  paid: string | null
  /** V of the awarded shares: where V is money, what the ceiling is compared with. */
  compared: string | null
  participations: Participation[]
}

/** What a lot whose bidding is over came to, from its state and record. */
export function lotResult(state: LotState, events: readonly RecordedEvent[]): LotResult {
  const at = (...kinds: RecordedEvent['kind'][]): Millis | null =>
    events.find(({ kind }) => kinds.includes(kind))?.at ?? null
  const shares = (state.award ?? []).flatMap((share) => {
    const bid = state.standing.find(({ seq }) => seq === share.seq)
    return bid ? [{ ...share, bid }] : []
  })
  const deeds = deedsIn(events)
  const ranks = new Map(places(state).map(({ participant_id, rank }) => [participant_id, rank]))

  return {
    phase: state.phase,
    closed_at: at('lot_closed'),
    decided_at: at('lot_awarded', 'lot_not_awarded', 'lot_cancelled'),
    best: state.standing.length ? text(state.standing[0].value) : null,
    paid: state.award && text(sumOf(shares, ({ bid, quantity }) => priceOfShare(state, bid, quantity))),
    compared:
      state.award && text(sumOf(shares, ({ bid, quantity }) => partOfLot(bid.value, quantity, state))),
    participations: [...state.participants.values()].map(({ participant_id, blocked, last }) => {
      const done = deeds.get(participant_id) ?? nothingDone()
      const share = shares.find((one) => one.participant_id === participant_id)
      return {
        ...done,
        participant_id,
        outcome: share ? 'won' : outcomeOf(state, participant_id, blocked, last, done),
        rank: ranks.get(participant_id) ?? null,
        last_value: last && text(last.value),
        won_quantity: share?.quantity ?? null,
        won_amount: share ? text(priceOfShare(state, share.bid, share.quantity)) : null,
      }
    }),
  }
}

const text = (value: Exact): string => exactText(rounded(value))

const sumOf = <T>(list: readonly T[], valueOf: (one: T) => Exact): Exact =>
  list.map(valueOf).reduce(add, zero)

function outcomeOf(
  { phase, sealed, opened }: LotState,
  id: string,
  isBlocked: boolean,
  last: Bid | null,
  { is_disqualified }: Deeds,
): Outcome {
  if (phase === 'cancelled') return 'cancelled'
  if (isBlocked) return 'blocked'
  const isSealed = !opened && sealed.some(({ participant_id }) => participant_id === id)
  if (last || isSealed) return phase === 'closed' ? 'open' : 'lost'
  return is_disqualified ? 'disqualified' : 'no_bid'
}
