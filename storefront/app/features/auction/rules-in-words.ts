import type { AuctionRules } from '~/api/auctions.types'
import { presetOf } from './preset'

/** A sentence about the rules: the key of its text and what is told in it. Instants, money and spans are marked. */
export type RuleSentence = {
  key: RuleKey
  times?: Record<string, string>
  money?: Record<string, string>
  percents?: Record<string, string>
  spans?: Record<string, number>
  counts?: Record<string, number>
}
export type RuleKey =
  | `format_${ReturnType<typeof presetOf>}`
  | 'times'
  | 'starts'
  | 'step_absolute'
  | 'step_percent_start'
  | 'step_percent_own'
  | 'step_percent_best'
  | 'level'
  | 'staged'
  | 'extension'
  | 'no_extension'
  | 'guard'
  | 'value_price'
  | 'value_landed'

const DEFAULT_MS = 180_000
const BY_LEVELS = new Set(['japanese', 'dutch', 'hybrid'])

/** What the rules mean, sentence by sentence. */
export function rulesInWords(rules: AuctionRules): RuleSentence[] {
  const { format, starts_at, ends_at, value, guard } = rules
  const level = rules.japanese ?? rules.dutch
  const hasEnd = format === 'english' || format === 'sealed'
  return [
    { key: `format_${presetOf(rules)}` },
    hasEnd
      ? { key: 'times', times: { from: starts_at, to: ends_at } }
      : { key: 'starts', times: { from: starts_at } },
    ...(level && BY_LEVELS.has(format)
      ? [{ key: 'level' as const, money: { start: level.start }, spans: { every: level.every_ms } }]
      : []),
    ...stepOf(rules),
    ...stagedOf(rules),
    ...(format === 'english' ? [extensionOf(rules)] : []),
    ...(guard && (format === 'english' || format === 'staged')
      ? [{ key: 'guard' as const, percents: { own: guard.own_percent, best: guard.best_percent } }]
      : []),
    { key: value === 'landed' ? 'value_landed' : 'value_price' },
  ]
}

function stepOf({ step }: AuctionRules): RuleSentence[] {
  if (step.kind === 'absolute') return [{ key: 'step_absolute', money: { amount: step.amount } }]
  return step.kind === 'percent'
    ? [{ key: `step_percent_${step.of}`, percents: { percent: step.percent } }]
    : []
}

function stagedOf({ format, staged }: AuctionRules): RuleSentence[] {
  if (format !== 'staged' || !staged) return []
  const { rounds, turn_ms, pause_ms } = staged
  return [{ key: 'staged', counts: { rounds }, spans: { turn: turn_ms, pause: pause_ms } }]
}

function extensionOf({ extension }: AuctionRules): RuleSentence {
  if (extension?.policy === 'none') return { key: 'no_extension' }
  const { window_ms = DEFAULT_MS, by_ms = DEFAULT_MS } = extension ?? {}
  return { key: 'extension', spans: { window: window_ms, by: by_ms } }
}
