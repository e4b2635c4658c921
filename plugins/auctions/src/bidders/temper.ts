import type { Decimal } from '../modules/auctions/domain'

/** What a simulated supplier is like in one lot. Prices are his, for the whole lot, in his currency. */
export type Temper = {
  /** Below it he never goes. */
  floor: Decimal
  /** How long he thinks between two looks at the room, ms on average. */
  pace_ms: number
  /** How much more than the step he may drop at once, as a share of the price. */
  boldness: number
  /** Whether he bids once and answers nobody. */
  once?: boolean
}

/** Uniform in [0, 1). */
export type Chance = () => number
