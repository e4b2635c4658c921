/** P(X ≥ k) of n independent tries that succeed with probability p each. */
export function atLeast(k: number, n: number, p: number): number {
  if (k <= 0) return 1
  let sum = 0
  for (let hits = k; hits <= n; hits++)
    sum += Math.exp(logChoose(n, hits) + hits * Math.log(p) + (n - hits) * Math.log1p(-p))
  return Math.min(1, sum)
}

function logChoose(n: number, k: number): number {
  let sum = 0
  for (let i = 1; i <= k; i++) sum += Math.log(n - k + i) - Math.log(i)
  return sum
}

/** Numbers in [0, 1) that follow from a seed (mulberry32): the same lots give the same findings. */
export function drawsFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** How often somebody comes whom the last ones, one fewer than there are kinds, do not name: in strict turns always. */
export function turnsIn<T>(sequence: readonly T[], memory = new Set(sequence).size - 1): number {
  let turns = 0
  for (let index = 1; index < sequence.length; index++) {
    const named = sequence.lastIndexOf(sequence[index], index - 1)
    if (named === -1 || named < index - memory) turns++
  }
  return turns
}

const SHUFFLES = 4_000
/** So many that are as extreme settle that it is no rare order. */
const ENOUGH = 200

/**
 * How likely a random order of the same winners takes turns at least as strictly: a test of runs that looks back over
 * the whole group, by permutation instead of the normal approximation, which is wrong for short sequences.
 */
export function chanceOfTurns(sequence: readonly string[], seed = 1): number {
  const draw = drawsFrom(seed)
  const kinds = [...new Set(sequence)]
  const shuffled = sequence.map((item) => kinds.indexOf(item))
  const memory = kinds.length - 1
  const turns = turnsIn(shuffled, memory)
  let asMany = 0
  let round = 0
  while (round < SHUFFLES && asMany < ENOUGH) {
    for (let i = shuffled.length - 1; i > 0; i--) {
      const j = Math.floor(draw() * (i + 1))
      ;[shuffled[i], shuffled[j]] = [shuffled[j], shuffled[i]]
    }
    if (turnsIn(shuffled, memory) >= turns) asMany++
    round++
  }
  return (asMany + 1) / (round + 1)
}

/**
 * Keeps the findings that stand up to how many were looked at (Benjamini and Hochberg): among those kept, about
 * `share` at most are chance.
 */
export function standing<T extends { p: number | null }>(
  findings: readonly T[],
  tested: number,
  share = 0.05,
): T[] {
  const ordered = [...findings].sort((a, b) => (a.p ?? 0) - (b.p ?? 0))
  const last = ordered.findLastIndex(
    ({ p }, index) => (p ?? 0) <= ((index + 1) / Math.max(tested, 1)) * share,
  )
  return ordered.slice(0, last + 1)
}

/** The middle of a list of numbers; NaN of an empty one. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length / 2
  return sorted.length % 2 ? sorted[Math.floor(middle)] : (sorted[middle - 1] + sorted[middle]) / 2
}
