import { compare, exact, isDecimal, zero } from './exact'
import { formats } from './formats'
import type { LotRules, StepRule } from './rules'

const isAmount = (text: unknown): boolean => isDecimal(text) && compare(exact(text), zero) >= 0
const isAmountOrNull = (text: unknown): boolean => text === null || isAmount(text)
const isCount = (value: unknown, least: number): boolean =>
  Number.isSafeInteger(value) && (value as number) >= least

function isStep(step: StepRule): boolean {
  if (step.kind === 'absolute') return isAmount(step.amount)
  if (step.kind === 'percent') return isAmount(step.percent)
  return step.bands.length > 0 && step.bands.every(({ from, amount }) => isAmount(from) && isAmount(amount))
}

const isSplit = ({ split }: LotRules): boolean =>
  split?.kind !== 'shares' ||
  (split.percents.every(isAmount) &&
    split.percents.reduce((sum, percent) => sum + Number(percent), 0) === 100)

/** What is wrong with the rules of a lot, as the names of the fields; empty when they can be published. */
export function faultsOf(rules: LotRules): string[] {
  const checks: [field: string, isRight: boolean][] = [
    ['decimals', isCount(rules.decimals, 0) && rules.decimals <= 6],
    ['quantity', isAmount(rules.quantity) && compare(exact(rules.quantity), zero) > 0],
    ['ceiling', rules.ceiling === null || isDecimal(rules.ceiling)],
    ['ends_at', rules.ends_at > rules.starts_at],
    ['step', isStep(rules.step)],
    ['buffers', isAmountOrNull(rules.buffers.front) && isAmountOrNull(rules.buffers.back)],
    ['split', isSplit(rules)],
    [
      'extension',
      isCount(rules.extension.window_ms, 0) &&
        isCount(rules.extension.by_ms, 0) &&
        isCount(rules.extension.top, 1),
    ],
    ['hard_stop_ms', isCount(rules.hard_stop_ms, 0)],
    ['final_ms', isCount(rules.final_ms, 0)],
    ['drain_ms', isCount(rules.drain_ms, 0)],
    ['guard', !rules.guard || (isAmount(rules.guard.own_percent) && isAmount(rules.guard.best_percent))],
  ]
  const wrong = checks.filter(([, isRight]) => !isRight).map(([field]) => field)
  return [...wrong, ...(formats.of(rules.format).faults?.(rules) ?? [])]
}
