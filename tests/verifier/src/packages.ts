import type { Member } from './protocol/bond-check'
import { compare, plus, ZERO, type Rational } from './values/rational'
import { valueOf } from './values/value-text'

type Tried = { ids: string[]; covered: number; sum: Rational; newest: number; packages: number }

const isBetter = (a: Tried, b: Tried) =>
  (b.covered - a.covered || compare(a.sum, b.sum) || a.newest - b.newest || a.packages - b.packages) < 0

/** Ids of the cheapest set of lots and packages (RULES.md §14): every set of packages is tried, one after the other. */
export const cheapest = (members: Member[]): string[] => {
  const packages = members.filter(({ facts }) => facts.rules?.covers?.length && facts.best)
  const singles = members.filter(({ facts }) => !facts.rules?.covers?.length && facts.best)
  let best: Tried | null = null
  // Counted so that of equal sets the one with the earlier packages comes first.
  for (let bits = 2 ** packages.length - 1; bits >= 0; bits -= 1) {
    const chosen = packages.filter((_, place) => bits & (2 ** (packages.length - 1 - place)))
    const covered = chosen.flatMap(({ facts }) => facts.rules!.covers!)
    if (new Set(covered).size < covered.length) continue
    const all = [...chosen, ...singles.filter(({ lot_id }) => !covered.includes(lot_id))]
    const tried = {
      ids: all.map(({ lot_id }) => lot_id),
      covered: covered.length + all.length - chosen.length,
      sum: all.map(({ facts }) => valueOf(facts.best!.text)).reduce(plus, ZERO),
      newest: Math.max(0, ...all.map(({ facts }) => facts.best!.at)),
      packages: chosen.length,
    }
    if (!best || isBetter(tried, best)) best = tried
  }
  return best?.ids ?? []
}
