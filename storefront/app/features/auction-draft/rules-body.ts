import type { AuctionRules, ExtensionRule, SplitRule, StepRule, Visibility } from '~/api/auctions.types'
import type { DraftLot } from './draft-model'
import { hasGuard, isByLevels, isEnglish, leadPriceOf, protocolOf, type DraftRules } from './draft-rules'
import { instant, minutes, plain, plainOrNull, seconds } from './plain'

type Written = DraftRules & { lots: DraftLot[] }

const hasCeilings = ({ lots }: Written) => lots.every(({ ceiling }) => ceiling.trim() !== '')

function visibilityOf(draft: Written): Visibility {
  const { preset, buyer_sees_names, light_green, light_amber } = draft
  const hasLight = preset === 'light'
  return {
    lead_price: leadPriceOf(draft),
    rank: hasLight ? 'hidden' : 'own',
    light: hasLight ? { green: Number(light_green), amber: Number(light_amber) } : null,
    buyer_sees_names,
    protocol: protocolOf(draft),
  }
}

/** The step is measured by the ceiling only where every lot has one. */
function stepOf(draft: Written): StepRule {
  const { step, step_kind, step_of, bands, preset } = draft
  if (step_kind === 'absolute' || isByLevels(draft)) return { kind: 'absolute', amount: plain(step) }
  const without = preset === 'open' ? 'best' : 'own'
  const of = step_of === 'start' && !hasCeilings(draft) ? without : step_of
  if (step_kind === 'percent') return { kind: 'percent', percent: plain(step), of }
  return {
    kind: 'table',
    of: of === 'start' ? without : of,
    bands: bands.map(({ from, amount }) => ({ from: plain(from), amount: plain(amount) })),
  }
}

const extensionOf = (draft: Written): ExtensionRule => ({
  policy: draft.extension_policy,
  window_ms: seconds(draft.window_s),
  by_ms: seconds(draft.by_s),
  top: Number(draft.extension_top),
  ...(draft.lots.length > 1 && { scope: draft.sequence === 'parallel' ? draft.extension_scope : 'lot' }),
})

function splitOf({ split, shares }: Written): SplitRule | null {
  if (split === 'none') return null
  if (split === 'fill') return { kind: 'fill' }
  return {
    kind: 'shares',
    percents: shares
      .split(/[,;/]\s+|[;/]|\s+/)
      .filter(Boolean)
      .map(plain),
  }
}

/** The typed rules as the server takes them. */
export function rulesOf(draft: Written): AuctionRules {
  const { preset, value, sequence } = draft
  const every_ms = seconds(draft.level_every_s)
  const level = { start: plain(draft.level_start), every_ms }
  const rises = preset === 'dutch' || preset === 'hybrid'
  return {
    format: isEnglish(draft) ? 'english' : (preset as AuctionRules['format']),
    prebid_at: instant(draft.prebid) || (preset === 'staged' ? new Date().toISOString() : null),
    starts_at: instant(draft.starts),
    ends_at: instant(draft.ends),
    step: stepOf(draft),
    beat: preset === 'open' ? 'best' : 'own',
    leader_may_improve: draft.leader_may_improve,
    buffers: { front: plainOrNull(draft.front), back: plainOrNull(draft.back) },
    tie: draft.tie,
    guard:
      draft.has_guard && hasGuard(draft)
        ? { own_percent: plain(draft.guard_own), best_percent: plain(draft.guard_best) }
        : null,
    hard_stop_ms: minutes(draft.hard_stop_min),
    final_ms: seconds(draft.final_s),
    value,
    split: splitOf(draft),
    visibility: visibilityOf(draft),
    ...(isEnglish(draft) && { extension: extensionOf(draft) }),
    ...(preset === 'japanese' && {
      japanese: { ...level, late_pass: draft.late_pass, below_zero: draft.goes_negative },
    }),
    ...(rises && { dutch: level }),
    ...(preset === 'hybrid' && {
      hybrid: { sealed_ms: seconds(draft.sealed_s), last_look_ms: seconds(draft.last_look_s) },
    }),
    ...(preset === 'staged' && {
      staged: {
        pause_ms: seconds(draft.pause_s),
        rounds: Number(draft.rounds),
        turn_ms: seconds(draft.turn_s),
      },
    }),
    ...(draft.lots.length > 1 && { sequence: { kind: sequence, gap_ms: minutes(draft.gap_min) } }),
  }
}
