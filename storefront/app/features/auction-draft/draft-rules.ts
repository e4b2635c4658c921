import type { ExtensionScope, ProtocolRule, SequenceKind, TieRule, ValueRule } from '~/api/auctions.types'
import type { Preset } from '../auction/preset'

export type Band = { from: string; amount: string }

/** The rules of an auction as typed: local times, seconds (`_s`), minutes (`_min`), amounts and percents as text. */
export type DraftRules = {
  preset: Preset
  starts: string
  ends: string
  prebid: string
  step_kind: 'percent' | 'absolute' | 'table'
  step_of: 'start' | 'own' | 'best'
  step: string
  bands: Band[]
  leader_may_improve: boolean
  front: string
  back: string
  tie: TieRule
  has_guard: boolean
  guard_own: string
  guard_best: string
  extension_policy: 'at_least' | 'add' | 'none'
  window_s: string
  by_s: string
  extension_top: string
  extension_scope: ExtensionScope
  hard_stop_min: string
  final_s: string
  value: ValueRule
  split: 'none' | 'fill' | 'shares'
  /** Percents by place: "60, 30, 10". */
  shares: string
  lead_price: 'shown' | 'after_bid' | 'hidden'
  buyer_sees_names: boolean
  /** Whether participants get the whole protocol; null: as is usual where the best price is shown or not. */
  whole_protocol: boolean | null
  light_green: string
  light_amber: string
  level_start: string
  level_every_s: string
  late_pass: boolean
  goes_negative: boolean
  rounds: string
  turn_s: string
  pause_s: string
  sealed_s: string
  last_look_s: string
  sequence: SequenceKind
  gap_min: string
}

export const newRules = (): DraftRules => ({
  preset: 'open',
  starts: '',
  ends: '',
  prebid: '',
  step_kind: 'percent',
  step_of: 'start',
  step: '0.5',
  bands: [{ from: '0', amount: '' }],
  leader_may_improve: false,
  front: '',
  back: '',
  tie: 'earlier_sequence_wins',
  has_guard: true,
  guard_own: '10',
  guard_best: '20',
  extension_policy: 'at_least',
  window_s: '180',
  by_s: '180',
  extension_top: '1',
  extension_scope: 'lot',
  hard_stop_min: '120',
  final_s: '180',
  value: 'price',
  split: 'none',
  shares: '60, 40',
  lead_price: 'shown',
  buyer_sees_names: false,
  whole_protocol: null,
  light_green: '1',
  light_amber: '3',
  level_start: '',
  level_every_s: '60',
  late_pass: true,
  goes_negative: false,
  rounds: '3',
  turn_s: '120',
  pause_s: '300',
  sealed_s: '600',
  last_look_s: '300',
  sequence: 'parallel',
  gap_min: '5',
})

const ENGLISH: ReadonlySet<Preset> = new Set(['open', 'rank', 'light'])
const BY_LEVELS: ReadonlySet<Preset> = new Set(['japanese', 'dutch', 'hybrid'])
/** Formats in which nobody bids a price of his own against a step. */
const WITHOUT_STEP: ReadonlySet<Preset> = new Set(['sealed'])

export const isEnglish = ({ preset }: Pick<DraftRules, 'preset'>) => ENGLISH.has(preset)
export const isByLevels = ({ preset }: Pick<DraftRules, 'preset'>) => BY_LEVELS.has(preset)
export const hasStep = ({ preset }: Pick<DraftRules, 'preset'>) => !WITHOUT_STEP.has(preset)
export const hasGuard = ({ preset }: Pick<DraftRules, 'preset'>) => ENGLISH.has(preset) || preset === 'staged'
/** Whether the planned end decides; the other formats end by their own course. */
export const hasEnd = ({ preset }: Pick<DraftRules, 'preset'>) => ENGLISH.has(preset) || preset === 'sealed'

/** What participants see of the best price: only bids against the best one show it. */
export const leadPriceOf = ({ preset, lead_price }: Pick<DraftRules, 'preset' | 'lead_price'>) =>
  preset === 'open' ? lead_price : 'hidden'

/** What is usual: what is hidden to the end is not told after it. */
export const usualProtocol = (leadPrice: DraftRules['lead_price']): ProtocolRule =>
  leadPrice === 'hidden' ? 'own' : 'whole'

/** What participants are given of the protocol. */
export function protocolOf(
  draft: Pick<DraftRules, 'preset' | 'lead_price' | 'whole_protocol'>,
): ProtocolRule {
  const { whole_protocol } = draft
  if (whole_protocol === null) return usualProtocol(leadPriceOf(draft))
  return whole_protocol ? 'whole' : 'own'
}
