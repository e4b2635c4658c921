import type { PriceList } from '../../providers/contract/prices'
import type { Tone } from '../../ui/values/StateChip'

export const listStatuses = ['active', 'draft'] as const
export const listStates = ['draft', 'upcoming', 'active', 'ended'] as const
export type ListState = (typeof listStates)[number]

export const listTones: Record<ListState, Tone> = {
  draft: 'neutral',
  upcoming: 'neutral',
  active: 'good',
  ended: 'attention',
}

/** Where a list stands at a moment; validity is half-open: it holds from its start and no longer at its end. */
export function listState({ status, starts_at, ends_at }: PriceList, now: Date): ListState {
  if (status === 'draft') return 'draft'
  if (starts_at && new Date(starts_at) > now) return 'upcoming'
  if (ends_at && new Date(ends_at) <= now) return 'ended'
  return 'active'
}
