import type { ParticipantTerms } from '../modules/auctions/domain'
import type { Bidder } from './bidder'
import { randomOf } from './random'

/** How the made-up suppliers of a simulation are drawn. Costs are percents of the ceiling. */
export type Crowd = {
  count: number
  lowest_percent: number
  highest_percent: number
  boldness: number
  pace_s: number
}

const SECOND = 1_000

/** Suppliers of one run: costs evenly between the two percents, tempers around the crowd's. */
export function makeBidders(
  { count, lowest_percent, highest_percent, boldness, pace_s }: Crowd,
  ceiling: number,
  currency: string,
  seed: number,
): { bidders: Bidder[]; participants: ParticipantTerms[] } {
  const random = randomOf(seed)
  const bidders = Array.from({ length: count }, (_, index): Bidder => {
    const percent = lowest_percent + (highest_percent - lowest_percent) * random()
    return {
      participant_id: `simulated_${index}`,
      currency,
      cost: (ceiling * percent) / 100,
      boldness: Math.min(1, Math.max(0, boldness + (random() - 0.5) * 0.4)),
      pace_ms: pace_s * SECOND * (0.5 + random()),
    }
  })
  return { bidders, participants: bidders.map(({ participant_id }) => termsOf(participant_id, currency)) }
}

export const termsOf = (participant_id: string, currency: string): ParticipantTerms => ({
  ...{ participant_id, currency, fx: '1' },
  ...{ landed: '0', fixed: '0', percent: '0', k: '1', life_cost: '0' },
})
