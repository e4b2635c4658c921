import { add, compare, zero, type Exact } from './exact'
import type { Millis } from './rules'

/** A lot bound by packages with its best bid, if it has one. */
export type BoundLot = {
  lot_id: string
  covers: readonly string[]
  best: { value: Exact; at: Millis } | null
}

/** Lots that may be awarded together, and by what they are compared. */
type Choice = { lots: BoundLot[]; covered: number; total: Exact; newest: Millis; packages: number }

/**
 * The cheapest set of awards, single lots and packages, that gives every lot to one supplier: as many lots as can be
 * had, then the lowest sum of V, then the one whose newest bid is the oldest, then the one of fewer packages, then the
 * one whose packages come first. Exact: every set of packages that do not overlap is compared. RULES.md §14.
 */
export function cheapestSet(lots: readonly BoundLot[]): string[] {
  const packages = lots.filter(({ covers, best }) => covers.length > 0 && best)
  const best = setsOf(packages)
    .map((chosen) => choiceOf(lots, chosen))
    .reduce((a, b) => (isBetter(b, a) ? b : a))
  return lots.filter((lot) => best.lots.includes(lot)).map(({ lot_id }) => lot_id)
}

/** All sets of packages that do not overlap, none of them first; of two sets the earlier packages come first. */
function setsOf(packages: readonly BoundLot[]): BoundLot[][] {
  const [first, ...others] = packages
  if (!first) return [[]]
  const without = setsOf(others)
  const apart = without.filter((set) => set.every((one) => !doOverlap(one, first)))
  const [none, ...rest] = without
  return [none, ...apart.map((set) => [first, ...set]), ...rest]
}

const doOverlap = (a: BoundLot, b: BoundLot): boolean => a.covers.some((lot) => b.covers.includes(lot))

function choiceOf(lots: readonly BoundLot[], packages: BoundLot[]): Choice {
  const given = new Set(packages.flatMap(({ covers }) => covers))
  const singles = lots.filter(({ lot_id, covers, best }) => !covers.length && best && !given.has(lot_id))
  const chosen = [...packages, ...singles]
  const bests = chosen.flatMap(({ best }) => best ?? [])
  return {
    lots: chosen,
    covered: given.size + singles.length,
    total: bests.reduce((sum, { value }) => add(sum, value), zero),
    newest: Math.max(0, ...bests.map(({ at }) => at)),
    packages: packages.length,
  }
}

const isBetter = (a: Choice, b: Choice): boolean => {
  const difference =
    b.covered - a.covered || compare(a.total, b.total) || a.newest - b.newest || a.packages - b.packages
  return difference < 0
}
