import type { LotRules, StepRule } from '../contract'
import { decimal, powerOfTen } from '../values/decimal'
import {
  absolute,
  ceil,
  compare,
  HUNDRED,
  over,
  rational,
  times,
  ZERO,
  type Rational,
} from '../values/rational'

/** What a step may be measured by; null where there is no bid yet. */
export type StepBases = { own: Rational | null; best: Rational | null }

const roundedUp = (value: Rational, decimals: number): Rational => {
  const units = powerOfTen(decimals)
  return rational(ceil(times(value, rational(units))), units)
}

const percentStep = (percent: string, base: Rational | null, decimals: number): Rational =>
  base === null ? ZERO : roundedUp(over(times(absolute(base), decimal(percent)), HUNDRED), decimals)

const bandStep = ({ bands }: StepRule & { kind: 'table' }, base: Rational | null): Rational => {
  if (base === null) return ZERO
  const reached = bands.filter((band) => compare(decimal(band.from), absolute(base)) <= 0)
  const band = reached.at(-1) ?? bands[0]
  return band ? decimal(band.amount) : ZERO
}

/** The step that is due, in the lot's currency and never negative (RULES.md §5). */
export const stepOf = (rules: LotRules, bases: StepBases): Rational => {
  const { step } = rules
  if (step.kind === 'absolute') return decimal(step.amount)
  if (step.kind === 'table') return bandStep(step, bases[step.of])
  const start = rules.ceiling === null ? null : decimal(rules.ceiling)
  return percentStep(step.percent, { ...bases, start }[step.of], rules.decimals)
}
