import type { EventAward } from './command'
import type { LotRules } from './rules'

/** What binds a lot to others of its event. RULES.md §14. */
const bonds = ['linked_lots', 'covers', 'covered_by', 'follows', 'sealing'] as const

/** Whether two rules bind a lot to the same others. */
export const areBondsSame = (a: LotRules, b: LotRules): boolean =>
  bonds.every((bond) => JSON.stringify(a[bond]) === JSON.stringify(b[bond]))

/** Whether the lot closes only together with others. */
export const isLinked = ({ linked_lots }: LotRules): boolean => Boolean(linked_lots?.length)

/** Lots of which none is awarded when this one is: those it is a package of, and the packages it is in. */
const rivalsOf = ({ covers = [], covered_by = [] }: LotRules): string[] => [...covers, ...covered_by]

/** Whether a lot is awarded together with others, because packages bind them. */
export const isInPackage = (rules: LotRules): boolean => rivalsOf(rules).length > 0

/** Whether a choice of lots gives this one what is asked: an award of it and of no rival, or nothing. */
export function doesChoiceFit(
  lotId: string,
  rules: LotRules,
  { chosen }: EventAward,
  isAward: boolean,
): boolean {
  if (chosen.includes(lotId) !== isAward) return false
  return !isAward || rivalsOf(rules).every((rival) => !chosen.includes(rival))
}
