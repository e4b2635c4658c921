import { add, compare, exact, isAmount, isDecimal, zero } from './exact'
import { formats } from './formats'
import { isCount, isPositive } from './measures'
import type { LotRules, ParticipantTerms, StepRule } from './rules'
import { tiePolicies } from './ties'
import { extensionPolicies } from './extensions/extension-policy'
import { valueRules } from './values'

const isAmountOrNull = (text: unknown): boolean => text === null || isAmount(text)

const ascend = (amounts: string[]): boolean =>
  amounts.every((amount, index) => index === 0 || compare(exact(amounts[index - 1]), exact(amount)) < 0)

function isStep(step: StepRule): boolean {
  if (step.kind === 'absolute') return isAmount(step.amount)
  if (step.kind === 'percent') return isAmount(step.percent) && ['start', 'own', 'best'].includes(step.of)
  if (step.kind !== 'table' || !['own', 'best'].includes(step.of)) return false
  const { bands } = step
  const areAmounts = bands.every(({ from, amount }) => isAmount(from) && isAmount(amount))
  return bands.length > 0 && areAmounts && ascend(bands.map(({ from }) => from))
}

const isSplit = ({ split }: LotRules): boolean =>
  split === null ||
  split.kind === 'fill' ||
  (split.kind === 'shares' &&
    split.percents.every(isAmount) &&
    compare(split.percents.map(exact).reduce(add, zero), exact('100')) === 0)

/** What is wrong with the rules of a lot, as the names of the fields; empty when they can be published. RULES.md §13. */
export function faultsOf(rules: LotRules): string[] {
  if (!formats.kinds().includes(rules.format)) return ['format']
  const { extension, guard, buffers } = rules
  const areTimes = [rules.starts_at, rules.ends_at].every(Number.isSafeInteger)
  const checks: [field: string, isRight: boolean][] = [
    ['decimals', isCount(rules.decimals) && rules.decimals <= 6],
    ['quantity', isPositive(rules.quantity)],
    ['ceiling', rules.ceiling === null || isDecimal(rules.ceiling)],
    ['prebid_at', rules.prebid_at === null || Number.isSafeInteger(rules.prebid_at)],
    ['ends_at', areTimes && rules.ends_at > rules.starts_at],
    ['beat', rules.beat === 'best' || rules.beat === 'own'],
    ['tie', tiePolicies.kinds().includes(rules.tie)],
    ['value', valueRules.kinds().includes(rules.value)],
    ['step', isStep(rules.step)],
    ['buffers', isAmountOrNull(buffers.front) && isAmountOrNull(buffers.back)],
    ['split', isSplit(rules)],
    ['extension', extensionPolicies.kinds().includes(extension.policy) && isCount(extension.top, 1)],
    ['extension', isCount(extension.window_ms) && isCount(extension.by_ms)],
    ['hard_stop_ms', isCount(rules.hard_stop_ms)],
    ['final_ms', isCount(rules.final_ms)],
    ['drain_ms', isCount(rules.drain_ms)],
    ['resume_notice_ms', isCount(rules.resume_notice_ms)],
    ['follows', !rules.follows || isCount(rules.follows.gap_ms)],
    ['visibility', [undefined, 'whole', 'own'].includes(rules.visibility?.protocol)],
    ['guard', !guard || (isAmount(guard.own_percent) && isAmount(guard.best_percent))],
  ]
  const wrong = checks.filter(([, isRight]) => !isRight).map(([field]) => field)
  return [...new Set([...wrong, ...(formats.of(rules.format).faults?.(rules) ?? [])])]
}

/** Whether the offers of a supplier can be compared by its terms. RULES.md §13. */
export function areTermsRight(terms: ParticipantTerms): boolean {
  const { fx, k, landed, fixed, percent, life_cost } = terms
  const areDecimals = [landed, fixed, percent, life_cost].every(isDecimal)
  return areDecimals && isPositive(fx) && isPositive(k) && compare(exact(percent), exact('-100')) > 0
}
