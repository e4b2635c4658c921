import type { Verification } from '../providers/contract/companies'
import type { Lifecycle, Segment } from '../providers/contract/profiles'
import type { Tone } from '../ui/values/StateChip'

export const lifecycles = [
  'prospect',
  'new',
  'growing',
  'stable',
  'cooling',
  'lost',
] as const satisfies Lifecycle[]

export const lifecycleTones: Record<Lifecycle, Tone> = {
  prospect: 'neutral',
  new: 'good',
  growing: 'good',
  stable: 'good',
  cooling: 'attention',
  lost: 'danger',
}

/** The same state has the same colour on every chart. */
export const lifecycleColors: Record<Lifecycle, string> = {
  prospect: 'var(--border)',
  new: 'var(--slate)',
  growing: 'var(--accent)',
  stable: 'var(--accent)',
  cooling: 'var(--attention)',
  lost: 'var(--danger)',
}

export const segments = [
  'champions',
  'loyal',
  'potential_loyal',
  'new_customers',
  'promising',
  'need_attention',
  'about_to_sleep',
  'at_risk',
  'cannot_lose',
  'hibernating',
  'lost',
] as const satisfies Segment[]

export const segmentColors: Record<Segment, string> = {
  champions: 'var(--accent)',
  loyal: 'var(--accent)',
  potential_loyal: 'var(--accent)',
  new_customers: 'var(--slate)',
  promising: 'var(--slate)',
  need_attention: 'var(--attention)',
  about_to_sleep: 'var(--attention)',
  at_risk: 'var(--attention)',
  cannot_lose: 'var(--danger)',
  hibernating: 'var(--border)',
  lost: 'var(--danger)',
}

export const verificationTones: Record<Verification, Tone> = {
  pending: 'neutral',
  info_needed: 'attention',
  verified: 'good',
  rejected: 'danger',
  suspended: 'danger',
}

export const orderStatuses = ['pending', 'completed', 'canceled', 'requires_action', 'archived'] as const
export type OrderStatus = (typeof orderStatuses)[number]

export const orderTones: Record<OrderStatus, Tone> = {
  pending: 'neutral',
  completed: 'good',
  canceled: 'danger',
  requires_action: 'attention',
  archived: 'neutral',
}
