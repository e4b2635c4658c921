import type { AuctionRules, Visibility } from '~/api/auctions.types'
import { presetOf } from '../auction/preset'
import { usualProtocol, type DraftRules } from './draft-rules'

const SECOND = 1_000
const MINUTE = 60_000
const inSeconds = (ms: number) => String(ms / SECOND)
const inMinutes = (ms: number) => String(ms / MINUTE)

function typedStep({ step }: AuctionRules): Partial<DraftRules> {
  if (step.kind === 'absolute') return { step_kind: 'absolute', step: step.amount }
  if (step.kind === 'percent') return { step_kind: 'percent', step: step.percent, step_of: step.of }
  return { step_kind: 'table', step_of: step.of, bands: step.bands }
}

function typedExtension({ extension }: AuctionRules): Partial<DraftRules> {
  if (!extension) return {}
  const { policy, window_ms, by_ms, top, scope } = extension
  return {
    ...{ extension_policy: policy, extension_top: String(top), extension_scope: scope ?? 'lot' },
    ...{ window_s: inSeconds(window_ms), by_s: inSeconds(by_ms) },
  }
}

function typedClock({ japanese, dutch, staged, hybrid }: AuctionRules): Partial<DraftRules> {
  const level = japanese ?? dutch
  return {
    ...(level && { level_start: level.start, level_every_s: inSeconds(level.every_ms) }),
    ...(japanese && { late_pass: japanese.late_pass, goes_negative: japanese.below_zero }),
    ...(hybrid && { sealed_s: inSeconds(hybrid.sealed_ms), last_look_s: inSeconds(hybrid.last_look_ms) }),
    ...(staged && {
      rounds: String(staged.rounds),
      turn_s: inSeconds(staged.turn_ms),
      pause_s: inSeconds(staged.pause_ms),
    }),
  }
}

/** Null where the rule is the usual one, so that it follows the best price. */
function typedProtocol(visibility: Visibility | undefined): boolean | null {
  if (!visibility?.protocol || visibility.protocol === usualProtocol(visibility.lead_price)) return null
  return visibility.protocol === 'whole'
}

/** Saved rules as they are typed; the times of day are the browser's. */
export function typedRules(rules: AuctionRules): Partial<DraftRules> {
  const { guard, buffers, split, visibility, sequence, hard_stop_ms, final_ms } = rules
  return {
    preset: presetOf(rules),
    ...typedStep(rules),
    ...typedExtension(rules),
    ...typedClock(rules),
    leader_may_improve: rules.leader_may_improve ?? false,
    front: buffers?.front ?? '',
    back: buffers?.back ?? '',
    tie: rules.tie ?? 'earlier_sequence_wins',
    has_guard: guard !== null,
    ...(guard && { guard_own: guard.own_percent, guard_best: guard.best_percent }),
    ...(hard_stop_ms !== undefined && { hard_stop_min: inMinutes(hard_stop_ms) }),
    ...(final_ms !== undefined && { final_s: inSeconds(final_ms) }),
    value: rules.value,
    split: split?.kind ?? 'none',
    ...(split?.kind === 'shares' && { shares: split.percents.join(', ') }),
    lead_price: visibility?.lead_price ?? 'shown',
    buyer_sees_names: visibility?.buyer_sees_names ?? false,
    whole_protocol: typedProtocol(visibility),
    ...(visibility?.light && {
      light_green: String(visibility.light.green),
      light_amber: String(visibility.light.amber),
    }),
    ...(sequence && { sequence: sequence.kind, gap_min: inMinutes(sequence.gap_ms) }),
  }
}
