import { compare, exact, isDecimal, zero } from './exact'
import type { LotRules } from './rules'

/** Whether the value is a whole number and not below the least one. */
export const isCount = (value: unknown, least = 0): boolean =>
  Number.isSafeInteger(value) && (value as number) >= least

/** Whether the text is a plain decimal above zero. */
export const isPositive = (text: unknown): boolean => isDecimal(text) && compare(exact(text), zero) > 0

/** Levels move by an amount above zero. */
export const isLevelStep = ({ step }: LotRules): boolean =>
  step.kind === 'absolute' && isPositive(step.amount)

/** What is wrong with the rules of levels that rise to the ceiling, as names of fields. */
export const risingFaults = (rules: LotRules): string[] => {
  const { dutch, ceiling } = rules
  const isBelow =
    dutch && isDecimal(dutch.start) && isDecimal(ceiling) && compare(exact(dutch.start), exact(ceiling)) <= 0
  return [
    ...(dutch && isBelow && isCount(dutch.every_ms, 1) ? [] : ['dutch']),
    ...(ceiling === null ? ['ceiling'] : []),
    ...(isLevelStep(rules) ? [] : ['step']),
  ]
}
