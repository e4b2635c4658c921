import type { AuctionRules, ProtocolRule } from '~/api/auctions.types'
import { presetOf, type Preset } from './preset'
import { clockSentences } from './clock-sentences'

/** A sentence about the rules: the key of its text and what is told in it. Instants, money and spans are marked. */
export type RuleSentence = {
  key: RuleKey
  times?: Record<string, string>
  money?: Record<string, string>
  percents?: Record<string, string>
  spans?: Record<string, number>
  counts?: Record<string, number>
  /** Percents by place. */
  list?: string[]
}
export type RuleKey =
  | `format_${Preset}`
  | 'times'
  | 'starts'
  | 'prebid'
  | 'step_absolute'
  | 'step_percent_start'
  | 'step_percent_own'
  | 'step_percent_best'
  | 'step_table_own'
  | 'step_table_best'
  | 'level'
  | 'late_pass'
  | 'goes_negative'
  | 'staged'
  | 'hybrid'
  | 'leader_may_improve'
  | 'front'
  | 'back'
  | `tie_${NonNullable<AuctionRules['tie']>}`
  | 'extension'
  | 'extension_add'
  | 'extension_top'
  | 'extension_event'
  | 'extension_linked'
  | 'no_extension'
  | 'hard_stop'
  | 'hard_stop_final'
  | 'sealed_final'
  | 'guard'
  | `value_${AuctionRules['value']}`
  | 'split_fill'
  | 'split_shares'
  | `lead_price_${'shown' | 'after_bid' | 'hidden'}`
  | 'light'
  | 'names'
  | 'aliases'
  | `protocol_${ProtocolRule}`
  | 'sequence_staggered'
  | 'sequence_serial'

const DEFAULT_MS = 180_000
const DEFAULT_HARD_STOP_MS = 7_200_000
const hasEnd = ({ format }: AuctionRules) => format === 'english' || format === 'sealed'
const hasFreePrice = ({ format }: AuctionRules) =>
  format === 'english' || format === 'staged' || format === 'sealed'

/** What the rules mean, sentence by sentence: everything a participant has to know of them. */
export function rulesInWords(rules: AuctionRules): RuleSentence[] {
  const { starts_at, ends_at, prebid_at, format, value } = rules
  return [
    { key: `format_${presetOf(rules)}` },
    hasEnd(rules)
      ? { key: 'times', times: { from: starts_at, to: ends_at } }
      : { key: 'starts', times: { from: starts_at } },
    ...(prebid_at && format !== 'staged' ? [{ key: 'prebid' as const, times: { from: prebid_at } }] : []),
    ...clockSentences(rules),
    ...(format === 'sealed' ? [] : stepOf(rules)),
    ...againstOthers(rules),
    ...closeOf(rules),
    ...guardOf(rules),
    { key: `value_${value}` },
    ...splitOf(rules),
    ...seenOf(rules),
    ...sequenceOf(rules),
  ]
}

function stepOf({ step }: AuctionRules): RuleSentence[] {
  if (step.kind === 'absolute') return [{ key: 'step_absolute', money: { amount: step.amount } }]
  if (step.kind === 'percent')
    return [{ key: `step_percent_${step.of}`, percents: { percent: step.percent } }]
  return step.bands.map(({ from, amount }) => ({ key: `step_table_${step.of}`, money: { from, amount } }))
}

function againstOthers(rules: AuctionRules): RuleSentence[] {
  const { format, beat, buffers, tie, leader_may_improve } = rules
  const isEnglish = format === 'english'
  return [
    ...(isEnglish && beat === 'best' && leader_may_improve ? [{ key: 'leader_may_improve' as const }] : []),
    ...(isEnglish && buffers?.front ? [{ key: 'front' as const, money: { amount: buffers.front } }] : []),
    ...(isEnglish && buffers?.back ? [{ key: 'back' as const, money: { amount: buffers.back } }] : []),
    ...(hasFreePrice(rules) ? [{ key: `tie_${tie ?? 'earlier_sequence_wins'}` as const }] : []),
  ]
}

function closeOf(rules: AuctionRules): RuleSentence[] {
  const { format, final_ms = DEFAULT_MS, hard_stop_ms = DEFAULT_HARD_STOP_MS, extension, beat } = rules
  const last = { last: final_ms }
  if (format === 'sealed') return final_ms ? [{ key: 'sealed_final', spans: last }] : []
  if (format !== 'english') return []
  const { policy = 'at_least', window_ms = DEFAULT_MS, by_ms = DEFAULT_MS } = extension ?? {}
  if (policy === 'none') return [{ key: 'no_extension' }]
  const top = extension?.top ?? (beat === 'own' ? 3 : 1)
  const spans = { window: window_ms, by: by_ms }
  const latest = { after: hard_stop_ms }
  return [
    { key: policy === 'add' ? 'extension_add' : 'extension', spans },
    ...(top > 1 ? [{ key: 'extension_top' as const, counts: { count: top } }] : []),
    ...(extension?.scope && extension.scope !== 'lot'
      ? [{ key: `extension_${extension.scope}` as const }]
      : []),
    final_ms
      ? { key: 'hard_stop_final', spans: { ...latest, ...last }, counts: { count: Math.max(2, top) } }
      : { key: 'hard_stop', spans: latest },
  ]
}

function guardOf({ guard, format }: AuctionRules): RuleSentence[] {
  if (!guard || (format !== 'english' && format !== 'staged')) return []
  return [{ key: 'guard', percents: { own: guard.own_percent, best: guard.best_percent } }]
}

function splitOf({ split }: AuctionRules): RuleSentence[] {
  if (!split) return []
  return split.kind === 'fill' ? [{ key: 'split_fill' }] : [{ key: 'split_shares', list: split.percents }]
}

function seenOf({ visibility, format, beat }: AuctionRules): RuleSentence[] {
  if (!visibility) return []
  const { lead_price, light, buyer_sees_names, protocol = 'whole' } = visibility
  const isOpen = format === 'english' && beat === 'best'
  return [
    ...(isOpen ? [{ key: `lead_price_${lead_price}` as const }] : []),
    ...(light ? [{ key: 'light' as const, counts: { green: light.green, amber: light.amber } }] : []),
    { key: buyer_sees_names ? 'names' : 'aliases' },
    { key: `protocol_${protocol}` },
  ]
}

function sequenceOf({ sequence }: AuctionRules): RuleSentence[] {
  if (!sequence || sequence.kind === 'parallel') return []
  return [{ key: `sequence_${sequence.kind}`, spans: { gap: sequence.gap_ms } }]
}
