/**
 * Deterministic random numbers: xmur3 spreads the seed text, sfc32 makes the sequence.
 * Source: C. Doty-Humphrey, PractRand (public domain); 32-bit variant with the counter word.
 */
export type Random = {
  /** Uniform in [0, 1). */
  next(): number
  /** Uniform integer in [min, max], both included. */
  integer(min: number, max: number): number
  chance(probability: number): boolean
  pick<T>(items: readonly T[]): T
  /** One item, each with a chance in proportion to its weight. */
  weighted<T>(items: readonly T[], weightOf: (item: T) => number): T
  /** `count` different items in random order; all of them if there are fewer. */
  sample<T>(items: readonly T[], count: number): T[]
  /** Normal distribution by Box–Muller. */
  normal(mean: number, deviation: number): number
}

/** A stream of its own for every list of parts, so that a new consumer does not disturb the others. */
export function randomOf(...parts: (string | number)[]): Random {
  const next = sfc32(parts.join('/'))
  const random: Random = {
    next,
    integer: (min, max) => min + Math.floor(next() * (max - min + 1)),
    chance: (probability) => next() < probability,
    pick: (items) => items[Math.floor(next() * items.length)],
    weighted: (items, weightOf) => pickWeighted(items, weightOf, next()),
    sample: (items, count) => shuffled(items, next).slice(0, count),
    normal: (mean, deviation) =>
      mean + deviation * Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next()),
  }
  return random
}

function pickWeighted<T>(items: readonly T[], weightOf: (item: T) => number, at: number): T {
  let rest = at * items.reduce((sum, item) => sum + weightOf(item), 0)
  for (const item of items) {
    rest -= weightOf(item)
    if (rest < 0) return item
  }
  return items[items.length - 1]
}

function shuffled<T>(items: readonly T[], next: () => number): T[] {
  const result = [...items]
  for (let i = result.length - 1; i > 0; i--) {
    const j = Math.floor(next() * (i + 1))
    ;[result[i], result[j]] = [result[j], result[i]]
  }
  return result
}

function sfc32(seed: string): () => number {
  const word = xmur3(seed)
  let [a, b, c, counter] = [word(), word(), word(), 1]
  const step = () => {
    const result = (a + b + counter++) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = ((c << 21) | (c >>> 11)) + result
    return (result >>> 0) / 2 ** 32
  }
  for (let i = 0; i < 12; i++) step()
  return step
}

function xmur3(text: string): () => number {
  let hash = 1779033703 ^ text.length
  for (let i = 0; i < text.length; i++) {
    hash = Math.imul(hash ^ text.charCodeAt(i), 3432918353)
    hash = (hash << 13) | (hash >>> 19)
  }
  return () => {
    hash = Math.imul(hash ^ (hash >>> 16), 2246822507)
    hash = Math.imul(hash ^ (hash >>> 13), 3266489909)
    return (hash ^= hash >>> 16)
  }
}
