/**
 * Exponential time decay without a clock: forward decay (Cormode, Shkapenyuk, Srivastava, Xu, "Forward decay:
 * a practical time decay model for streaming systems", ICDE 2009). Each signal of weight w at time t adds
 * w·2^(t/h), h being the half-life; divided by 2^(now/h) the sum is the decayed score of any moment. The sum is
 * kept as its binary logarithm, the rank: two ranks compare as the scores do at every moment, so a list can be
 * sorted in the database without knowing the time, and a stored rank never goes stale.
 */
export type Rank = number

const DAY_MS = 86_400_000

/** Rank of nothing. */
export const NO_RANK: Rank = -Infinity

/** Rank of one signal. `at` in ms since the epoch. */
export function signalRank(weight: number, at: number, halfLifeDays: number): Rank {
  return Math.log2(weight) + at / DAY_MS / halfLifeDays
}

/** Rank of two scores together: log2(2^a + 2^b). */
export function addRanks(a: Rank, b: Rank): Rank {
  const high = Math.max(a, b)
  return high === -Infinity ? high : high + Math.log2(1 + 2 ** (Math.min(a, b) - high))
}

/** The score at `at` (ms since the epoch), halving every `halfLifeDays`. */
export function scoreAt(rank: Rank, at: number, halfLifeDays: number): number {
  return 2 ** (rank - at / DAY_MS / halfLifeDays)
}
