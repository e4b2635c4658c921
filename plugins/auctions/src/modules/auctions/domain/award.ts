import { add, compare, divide, exact, exactText, least, multiply, subtract, zero, type Exact } from './exact'
import type { Decimal } from './rules'
import type { Bid, LotState } from './state'

export type Share = { participant_id: string; seq: number; quantity: Decimal }

/** What the rules of the lot say should be awarded; empty when nobody bids. RULES.md §11. */
export function proposal(state: LotState): Share[] {
  const { standing, rules } = state
  if (!standing.length) return []
  if (rules.split?.kind === 'fill') return filled(standing, state.exact.quantity)
  if (rules.split?.kind === 'shares') return shared(state, rules.split.percents)
  return [shareOf(standing[0], rules.quantity)]
}

const shareOf = ({ participant_id, seq }: Bid, quantity: Decimal): Share => ({
  participant_id,
  seq,
  quantity,
})

/** In order of V, then larger quantity, then seq, each gets what is left. */
function filled(standing: readonly Bid[], wanted: Exact): Share[] {
  const order = [...standing].sort(
    (a, b) => compare(a.value, b.value) || compare(exact(b.quantity), exact(a.quantity)) || a.seq - b.seq,
  )
  let left = wanted
  return order.flatMap((bid) => {
    const taken = least(left, exact(bid.quantity))
    if (compare(taken, zero) <= 0) return []
    left = subtract(left, taken)
    return [shareOf(bid, exactText(taken))]
  })
}

/** Fixed percents by rank, never more than a bid offers; the share of a missing rank goes to the first. */
function shared({ standing, exact: { quantity } }: LotState, percents: Decimal[]): Share[] {
  const parts = percents.map((percent) => divide(multiply(quantity, exact(percent)), exact('100')))
  const missing = parts.slice(standing.length).reduce(add, zero)
  return standing.slice(0, parts.length).flatMap((bid, place) => {
    const part = place === 0 ? add(parts[0], missing) : parts[place]
    const taken = least(part, exact(bid.quantity))
    return compare(taken, zero) > 0 ? [shareOf(bid, exactText(taken))] : []
  })
}

const sixty = exact('0.6')
const seventy = exact('0.7')

/** Whether a bid is so low that an explanation is asked for. Never refused for that alone. RULES.md §11. */
export function isAbnormallyLow({ standing, exact: { ceiling } }: LotState, bid: Bid): boolean {
  if (ceiling && compare(bid.value, multiply(ceiling, sixty)) < 0) return true
  const others = standing.filter(({ participant_id }) => participant_id !== bid.participant_id)
  if (!others.length) return false
  const sum = others.reduce((total, { value }) => add(total, value), zero)
  const mean = divide(sum, { n: BigInt(others.length), d: 1n })
  return compare(bid.value, multiply(mean, seventy)) < 0
}
