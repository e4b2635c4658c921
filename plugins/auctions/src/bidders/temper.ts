import type { Decimal, DrawBytes } from '../modules/auctions/domain'

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

/** Bytes that follow from a chance: what was played once comes out the same again. Nothing to keep a secret by. */
export const drawnFrom =
  (chance: Chance): DrawBytes =>
  (length) =>
    Buffer.from(Array.from({ length }, () => Math.floor(chance() * 256)))
