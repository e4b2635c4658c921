import { compare, exactText, type Exact } from './exact'
import type { Place } from './events'
import type { Bid, LotState } from './state'
import { tiePolicies } from './ties'

const isBefore = (a: Bid, b: Bid): boolean => {
  const difference = compare(a.value, b.value)
  return difference < 0 || (difference === 0 && a.seq < b.seq)
}

/** The standing with a participant's place taken by his newest standing bid, or by none. */
export function placed(standing: readonly Bid[], participantId: string, bid: Bid | null): Bid[] {
  const others = standing.filter(({ participant_id }) => participant_id !== participantId)
  if (!bid) return others
  const place = others.findIndex((other) => isBefore(bid, other))
  others.splice(place < 0 ? others.length : place, 0, bid)
  return others
}

export const leaderOf = (state: LotState): Bid | undefined => state.standing[0]

/** The best standing bid of anybody else. */
export const bestOfOthers = (state: LotState, participantId: string): Bid | undefined =>
  state.standing.find(({ participant_id }) => participant_id !== participantId)

/** The standing with ranks by the tie policy. RULES.md §4. */
export function places({ standing, rules }: LotState): Place[] {
  const { rank } = tiePolicies.of(rules.tie)
  const runs = runsOfEquals(standing)

  return runs.flatMap(({ first, bids }) =>
    bids.map((bid, index) => ({
      participant_id: bid.participant_id,
      rank: rank(first, index, bids.length),
      seq: bid.seq,
      value: exactText(bid.value),
      price: bid.price,
      quantity: bid.quantity,
    })),
  )
}

function runsOfEquals(standing: readonly Bid[]): { first: number; bids: Bid[] }[] {
  const runs: { first: number; bids: Bid[]; value: Exact }[] = []
  standing.forEach((bid, index) => {
    const run = runs.at(-1)
    if (run && compare(run.value, bid.value) === 0) run.bids.push(bid)
    else runs.push({ first: index + 1, bids: [bid], value: bid.value })
  })
  return runs
}
