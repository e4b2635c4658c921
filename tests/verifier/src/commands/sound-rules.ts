import type { FormatKind, LotRules, ParticipantTerms, StepRule } from '../contract'
import { isSealingKey } from '../sealing'
import { decimal, isPlainDecimal } from '../values/decimal'
import { isAbove, isEqual, HUNDRED, minus, plus, ZERO } from '../values/rational'

const isWhole = (value: unknown, least = 0) => Number.isSafeInteger(value) && Number(value) >= least
const isNotNegative = (text: unknown) => isPlainDecimal(text) && !isAbove(ZERO, decimal(text))
const isPositive = (text: unknown) => isPlainDecimal(text) && isAbove(decimal(text), ZERO)

const isLevelStep = ({ step }: LotRules) => step.kind === 'absolute' && isPositive(step.amount)

const isDutch = (rules: LotRules) =>
  !!rules.dutch &&
  isWhole(rules.dutch.every_ms, 1) &&
  isPlainDecimal(rules.dutch.start) &&
  rules.ceiling !== null &&
  !isAbove(decimal(rules.dutch.start), decimal(rules.ceiling)) &&
  isLevelStep(rules)

const FORMATS: Record<FormatKind, (rules: LotRules) => boolean> = {
  english: () => true,
  sealed: ({ sealing }) => sealing === undefined || isSealingKey(sealing.public_key),
  japanese: (rules) =>
    !!rules.japanese &&
    isWhole(rules.japanese.every_ms, 1) &&
    isPlainDecimal(rules.japanese.start) &&
    isLevelStep(rules),
  dutch: isDutch,
  staged: ({ staged, beat }) =>
    !!staged &&
    beat === 'own' &&
    isWhole(staged.pause_ms) &&
    isWhole(staged.rounds, 1) &&
    isWhole(staged.turn_ms, 1),
  hybrid: (rules) =>
    isDutch(rules) && isWhole(rules.hybrid?.sealed_ms) && isWhole(rules.hybrid?.last_look_ms),
}

const STEPS: { [K in StepRule['kind']]: (step: StepRule & { kind: K }) => boolean } = {
  absolute: ({ amount }) => isNotNegative(amount),
  percent: ({ percent, of }) => isNotNegative(percent) && ['start', 'own', 'best'].includes(of),
  table: ({ bands, of }) =>
    bands.length > 0 &&
    ['own', 'best'].includes(of) &&
    bands.every((band) => isNotNegative(band.from) && isNotNegative(band.amount)) &&
    bands.every((band, index) => index === 0 || isAbove(decimal(band.from), decimal(bands[index - 1]!.from))),
}

const isStep = ({ step }: LotRules) => STEPS[step.kind](step as never)

const KINDS = {
  format: ['english', 'japanese', 'dutch', 'sealed', 'staged', 'hybrid'],
  tie: ['earlier_sequence_wins', 'refuse_tie_on_first', 'equal_best', 'equal_worst'],
  value: ['price', 'landed', 'merit', 'life_cycle'],
  beat: ['best', 'own'],
}
const POLICIES = ['at_least', 'add', 'none']
const PROTOCOLS = [undefined, 'whole', 'own']

const areKindsKnown = (rules: LotRules) =>
  Object.entries(KINDS).every(([name, kinds]) => kinds.includes(rules[name as keyof typeof KINDS])) &&
  POLICIES.includes(rules.extension.policy) &&
  PROTOCOLS.includes(rules.visibility?.protocol as string | undefined)

const areTimesSound = (rules: LotRules) =>
  [rules.starts_at, rules.ends_at, rules.prebid_at ?? 0].every(Number.isSafeInteger) &&
  rules.ends_at > rules.starts_at &&
  [rules.hard_stop_ms, rules.final_ms, rules.drain_ms, rules.resume_notice_ms].every((ms) => isWhole(ms)) &&
  isWhole(rules.extension.window_ms) &&
  isWhole(rules.extension.by_ms) &&
  isWhole(rules.extension.top, 1)

const isSplit = ({ split }: LotRules) =>
  split === null ||
  split.kind === 'fill' ||
  (split.kind === 'shares' &&
    split.percents.every(isNotNegative) &&
    isEqual(split.percents.map(decimal).reduce(plus, ZERO), HUNDRED))

const areAmountsSound = (rules: LotRules) => {
  const { ceiling, buffers, guard } = rules
  const fromZero = [buffers.front, buffers.back].filter((amount) => amount !== null)
  return (
    isPositive(rules.quantity) &&
    isWhole(rules.decimals) &&
    rules.decimals <= 6 &&
    (ceiling === null || isPlainDecimal(ceiling)) &&
    fromZero.every(isNotNegative) &&
    (!guard || (isNotNegative(guard.own_percent) && isNotNegative(guard.best_percent))) &&
    isSplit(rules) &&
    (!rules.follows || isWhole(rules.follows.gap_ms)) &&
    isStep(rules)
  )
}

/** Whether a lot can be held by these rules (RULES.md §13). */
export const areRulesSound = (rules: LotRules): boolean => {
  try {
    return (
      areKindsKnown(rules) && areTimesSound(rules) && areAmountsSound(rules) && FORMATS[rules.format](rules)
    )
  } catch {
    return false
  }
}

/** Whether a supplier's offers can be compared: currency and coefficient above zero, percent above −100. */
export const areTermsSound = (terms: ParticipantTerms): boolean => {
  const { fx, k, landed, fixed, percent, life_cost } = terms
  const areDecimals = [landed, fixed, percent, life_cost].every(isPlainDecimal)
  return areDecimals && isPositive(fx) && isPositive(k) && isAbove(decimal(percent), minus(ZERO, HUNDRED))
}
